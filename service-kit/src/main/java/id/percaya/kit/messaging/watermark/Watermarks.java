package id.percaya.kit.messaging.watermark;

import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import javax.sql.DataSource;

/// Tells how old this service's view of another service is.
@ApplicationScoped
public class Watermarks {

    private static final String REACHED =
            """
            select max(w.as_of)
              from watermark w join heard_topic t on t.topic = w.topic and t.topic_id = w.topic_id
             where w.topic = ? and cardinality(w.offsets) >= t.partitions
               and not exists (
                 select from unnest(w.offsets) with ordinality as o (needed, nth)
                   left join heard_partition p on p.topic = w.topic and p.partition = o.nth - 1
                  where coalesce(p.processed, 0) < o.needed)
            """;

    private final DataSource requests;

    Watermarks(DataSource requests) {
        this.requests = requests;
    }

    /// All events that the other service recorded before this instant have been processed here: the
    /// newest watermark that covers every partition of its topic, and whose offsets are all
    /// processed. Empty when there is none. Called within a transaction, the answer covers all that
    /// the transaction reads afterwards.
    public Optional<Instant> asOf(String service) {
        try (Connection connection = requests.getConnection();
                PreparedStatement reached = connection.prepareStatement(REACHED)) {
            reached.setString(1, "percaya." + service);
            try (ResultSet row = reached.executeQuery()) {
                row.next();
                return Optional.ofNullable(row.getObject(1, OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant);
            }
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }
}
