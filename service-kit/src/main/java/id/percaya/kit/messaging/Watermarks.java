package id.percaya.kit.messaging;

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
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Tells how old this service's view of another service is.
@ApplicationScoped
public class Watermarks {

    private static final String OLDEST =
            "select min(as_of), count(*) from watermark where source = ?";

    private final DataSource requests;
    private final int partitions;

    Watermarks(
            DataSource requests,
            @ConfigProperty(name = "percaya.topic-partitions", defaultValue = "12")
                    int partitions) {
        this.requests = requests;
        this.partitions = partitions;
    }

    /// All events that the other service recorded before this instant have been processed here.
    /// Empty until each partition has sent a watermark. Called within a transaction, the answer
    /// covers all that the transaction reads afterwards.
    public Optional<Instant> asOf(String service) {
        try (Connection connection = requests.getConnection();
                PreparedStatement oldest = connection.prepareStatement(OLDEST)) {
            oldest.setString(1, service);
            try (ResultSet row = oldest.executeQuery()) {
                row.next();
                return row.getInt(2) < partitions
                        ? Optional.empty()
                        : Optional.of(row.getObject(1, OffsetDateTime.class).toInstant());
            }
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }
}
