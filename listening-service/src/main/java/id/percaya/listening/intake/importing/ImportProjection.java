package id.percaya.listening.intake.importing;

import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Projection;
import id.percaya.eventstore.Recorded;
import id.percaya.kit.view.Sql;
import id.percaya.listening.intake.importing.ImportEvent.ImportCompleted;
import id.percaya.listening.intake.importing.ImportEvent.ImportReceived;
import id.percaya.listening.intake.importing.ImportEvent.ImportRejected;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;

/// Inline projection into `import_batch`.
@ApplicationScoped
class ImportProjection implements Projection<ImportEvent> {

    private static final String RECEIVED =
            """
            insert into import_batch
              (id, tenant_id, version, state, format, sha256, bytes, received_at)
            values (?, ?, ?, 'RECEIVED', ?, ?, ?, ?) on conflict (id) do nothing
            """;
    private static final String COMPLETED =
            """
            update import_batch
               set state = ?, accepted = ?, duplicates = ?, updated = ?, rejected = ?,
                   oldest = ?, newest = ?, ended_at = ?, version = ?
             where id = ? and version < ?
            """;
    private static final String REJECTED =
            """
            update import_batch
               set state = 'REJECTED', why = ?, detail = ?, ended_at = ?, version = ?
             where id = ? and version < ?
            """;

    @Override
    public EventTypes<ImportEvent> types() {
        return ImportEvent.TYPES;
    }

    @Override
    public void on(Recorded<ImportEvent> recorded, Connection connection) throws SQLException {
        switch (recorded.event()) {
            case ImportReceived received -> insert(recorded, received, connection);
            case ImportCompleted completed -> complete(recorded, completed, connection);
            case ImportRejected rejected -> reject(recorded, rejected, connection);
        }
    }

    private static void insert(Recorded<?> recorded, ImportReceived received, Connection connection)
            throws SQLException {
        ImportFile file = received.file();
        Sql.write(
                connection,
                RECEIVED,
                recorded.stream().id(),
                recorded.metadata().tenant().id(),
                recorded.version().value(),
                file.format(),
                file.sha256(),
                file.bytes(),
                received.receivedAt());
    }

    private static void complete(
            Recorded<?> recorded, ImportCompleted completed, Connection connection)
            throws SQLException {
        ImportOutcome outcome = completed.outcome();
        int version = recorded.version().value();
        Sql.write(
                connection,
                COMPLETED,
                outcome.rejected() == 0 ? ImportState.COMPLETED : ImportState.COMPLETED_WITH_ERRORS,
                outcome.accepted(),
                outcome.duplicates(),
                outcome.updated(),
                outcome.rejected(),
                outcome.oldest(),
                outcome.newest(),
                completed.completedAt(),
                version,
                recorded.stream().id(),
                version);
    }

    private static void reject(Recorded<?> recorded, ImportRejected rejected, Connection connection)
            throws SQLException {
        int version = recorded.version().value();
        Sql.write(
                connection,
                REJECTED,
                rejected.why(),
                rejected.detail(),
                rejected.rejectedAt(),
                version,
                recorded.stream().id(),
                version);
    }
}
