package id.percaya.kit.messaging;

import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import id.percaya.kit.view.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// One row for each stream of another service: the last version that took effect here. Looked up
/// before a reaction acts and written after it, so that the append stays the transaction's first
/// write.
@ApplicationScoped
class InboxRows {

    private static final String SEEN =
            """
            select 1 from es.inbox
             where tenant_id = ? and consumer = ? and source = ? and stream_id = ? and version >= ?
            """;
    private static final String NOTE =
            """
            insert into es.inbox as i (tenant_id, consumer, source, stream_id, version)
            values (?, ?, ?, ?, ?)
            on conflict (tenant_id, consumer, source, stream_id)
            do update set version = excluded.version, updated_at = clock_timestamp()
             where i.version < excluded.version
            """;

    private final DataSource requests;
    private final String consumer;

    InboxRows(DataSource requests, @ConfigProperty(name = "percaya.service") String consumer) {
        this.requests = requests;
        this.consumer = consumer;
    }

    boolean isNew(String source, ReceivedEvent heard) {
        try (Connection connection = requests.getConnection();
                PreparedStatement seen = connection.prepareStatement(SEEN)) {
            seen.setString(1, heard.tenant().id());
            seen.setString(2, consumer);
            seen.setString(3, source);
            seen.setObject(4, heard.subject());
            seen.setInt(5, heard.sequence());
            try (ResultSet row = seen.executeQuery()) {
                return !row.next();
            }
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }

    /// @throws IllegalStateException when another consumer noted it meanwhile: roll back and look
    ///   again
    void note(String source, ReceivedEvent heard) {
        try (Connection connection = requests.getConnection()) {
            int noted =
                    Sql.write(
                            connection,
                            NOTE,
                            heard.tenant().id(),
                            consumer,
                            source,
                            heard.subject(),
                            heard.sequence());
            if (noted == 0) {
                throw new IllegalStateException("noted by another consumer meanwhile");
            }
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }
}
