package id.percaya.consent.agreement.evidence;

import id.percaya.consent.agreement.evidence.EvidenceEvent.EvidenceErased;
import id.percaya.consent.agreement.evidence.EvidenceEvent.EvidenceReceived;
import id.percaya.consent.agreement.evidence.EvidenceEvent.EvidenceShown;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Projection;
import id.percaya.eventstore.Recorded;
import id.percaya.kit.view.Sql;
import id.percaya.kit.view.ViewRow;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;

/// Writes the table `evidence`. Repeated events and events older than the row change nothing.
@ApplicationScoped
class EvidenceProjection implements Projection<EvidenceEvent> {

    private static final String RECEIVED =
            """
            insert into evidence
              (id, tenant_id, version, consent_id, subject_id, type, size, sha256, method, language,
               captured_at, received_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (id) do nothing
            """;
    private static final String SHOWN = "last_shown_at = ?";
    private static final String ERASED = "erased_at = ?";

    @Override
    public EventTypes<EvidenceEvent> types() {
        return EvidenceEvent.TYPES;
    }

    @Override
    public void on(Recorded<EvidenceEvent> recorded, Connection connection) throws SQLException {
        ViewRow row = new ViewRow("evidence", recorded, connection);
        switch (recorded.event()) {
            case EvidenceReceived received -> insert(recorded, received, connection);
            case EvidenceShown(Instant at) -> row.set(SHOWN, at);
            case EvidenceErased(Instant at) -> row.set(ERASED, at);
        }
    }

    private static void insert(
            Recorded<?> recorded, EvidenceReceived received, Connection connection)
            throws SQLException {
        Sql.write(
                connection,
                RECEIVED,
                recorded.stream().id(),
                recorded.metadata().tenant().id(),
                recorded.version().value(),
                received.consentId(),
                received.subjectId(),
                received.type(),
                received.size(),
                received.sha256(),
                received.method(),
                received.language(),
                received.capturedAt(),
                received.receivedAt());
    }
}
