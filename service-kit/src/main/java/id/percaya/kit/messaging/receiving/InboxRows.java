package id.percaya.kit.messaging.receiving;

import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import id.percaya.kit.messaging.ReceivedEvent;
import id.percaya.kit.view.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// The inbox table: for each stream of another service, the last version processed here. It is read
/// before the reactions run and written after them, because the append must stay the transaction's
/// first write.
@ApplicationScoped
class InboxRows {

    private static final String FIND =
            """
            select 1 from es.inbox
             where tenant_id = ? and consumer = ? and source = ? and stream_id = ? and version >= ?
            """;
    private static final String STORE =
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

    boolean isNew(String source, ReceivedEvent event) {
        try (Connection connection = requests.getConnection();
                PreparedStatement find = connection.prepareStatement(FIND)) {
            find.setString(1, event.tenant().id());
            find.setString(2, consumer);
            find.setString(3, source);
            find.setObject(4, event.subject());
            find.setInt(5, event.sequence());
            try (ResultSet row = find.executeQuery()) {
                return !row.next();
            }
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }

    /// @throws IllegalStateException when another consumer has stored this version or a newer one
    ///   in the meantime; the transaction rolls back and the record is tried again
    void store(String source, ReceivedEvent event) {
        if (!raise(source, event)) {
            throw new IllegalStateException("another consumer processed this version");
        }
    }

    /// Stores the version unless a newer one was processed.
    ///
    /// @return whether it was stored
    boolean raise(String source, ReceivedEvent event) {
        try (Connection connection = requests.getConnection()) {
            return Sql.write(
                            connection,
                            STORE,
                            event.tenant().id(),
                            consumer,
                            source,
                            event.subject(),
                            event.sequence())
                    > 0;
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }
}
