package id.percaya.bench.publishing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/// When each publication had its outcome, as recorded.
record Outcomes(DataSource database) {

    private static final Duration LONGEST = Duration.ofMinutes(5);

    private static final String OPEN =
            "select count(*) from publication where state in ('SCHEDULED', 'CLAIMED', 'SENDING')";

    private static final String RECORDED =
            """
            select stream_id::text, extract(epoch from recorded_at) * 1000
              from es.event where type = 'publication-published'
            """;

    /// In milliseconds of the wall clock, by id.
    Map<String, Double> await(List<String> ids) throws SQLException, InterruptedException {
        long end = System.nanoTime() + LONGEST.toNanos();
        try (Connection connection = database.getConnection()) {
            while (open(connection) > 0) {
                if (System.nanoTime() > end) {
                    throw new IllegalStateException("some publications have no outcome");
                }
                Thread.sleep(100);
            }
            Map<String, Double> recorded = recorded(connection);
            recorded.keySet().retainAll(ids);
            if (recorded.size() != ids.size()) {
                throw new IllegalStateException(
                        "published are " + recorded.size() + " of " + ids.size());
            }
            return recorded;
        }
    }

    private static long open(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(OPEN);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private static Map<String, Double> recorded(Connection connection) throws SQLException {
        Map<String, Double> recorded = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(RECORDED);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                recorded.put(row.getString(1), row.getDouble(2));
            }
        }
        return recorded;
    }
}
