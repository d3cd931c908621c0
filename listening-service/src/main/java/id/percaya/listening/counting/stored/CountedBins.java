package id.percaya.listening.counting.stored;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Reads the bins of a monitor, of the connection's tenant.
@ApplicationScoped
public class CountedBins {

    private static final String AS_OF =
            """
            select min(counted_until) from counting_mark having count(*) >= max(partitions)
            """;

    /// Changes are deleted when they are counted. Those that wait are few, or counting is behind.
    private static final String COMPLETE =
            """
            select coalesce(
              (select min(counted_until) > statement_timestamp() - interval '10 minutes'
                 from counting_mark having count(*) >= max(partitions)), false)
              and not exists (select from mention_change where published_at < ?)
              and not exists (select from unsettled_bin)
            """;

    private static final String BINS =
            """
            select starts_at, mentions, positive, neutral, negative, unknown, authors, stories, reach
              from monitor_bin
             where monitor_id = ? and starts_at >= ? and starts_at < ? and mentions > 0
             order by starts_at
            """;

    CountedBins() {}

    /// @param reach the sum over mentions, in people
    public record CountedBin(
            Instant startsAt,
            int mentions,
            int positive,
            int neutral,
            int negative,
            int unknown,
            int authors,
            int stories,
            double reach) {}

    /// All changes before it are counted; empty before the first count.
    public Optional<Instant> asOf(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(AS_OF);
                ResultSet row = statement.executeQuery()) {
            return row.next()
                    ? Optional.of(row.getObject(1, OffsetDateTime.class).toInstant())
                    : Optional.empty();
        }
    }

    /// Whether every stored mention that was published before this time is counted.
    public boolean areComplete(Instant until, Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(COMPLETE)) {
            statement.setObject(1, until.atOffset(ZoneOffset.UTC));
            try (ResultSet row = statement.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    /// The bins that have mentions, in order.
    public List<CountedBin> of(UUID monitor, Instant from, Instant until, Connection connection)
            throws SQLException {
        List<CountedBin> bins = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(BINS)) {
            statement.setObject(1, monitor);
            statement.setObject(2, from.atOffset(ZoneOffset.UTC));
            statement.setObject(3, until.atOffset(ZoneOffset.UTC));
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    bins.add(bin(row));
                }
            }
        }
        return bins;
    }

    private static CountedBin bin(ResultSet row) throws SQLException {
        return new CountedBin(
                row.getObject(1, OffsetDateTime.class).toInstant(),
                row.getInt(2),
                row.getInt(3),
                row.getInt(4),
                row.getInt(5),
                row.getInt(6),
                row.getInt(7),
                row.getInt(8),
                row.getDouble(9));
    }
}
