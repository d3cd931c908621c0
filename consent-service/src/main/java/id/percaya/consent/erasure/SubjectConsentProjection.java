package id.percaya.consent.erasure;

import id.percaya.consent.agreement.consent.ConsentEvent;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentErased;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Projection;
import id.percaya.eventstore.Recorded;
import id.percaya.kit.view.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Writes the table `subject_consent`: the consents of each person, and which are erased.
@ApplicationScoped
class SubjectConsentProjection implements Projection<ConsentEvent> {

    private static final String UPDATED =
            """
            insert into subject_consent as known
              (consent_id, tenant_id, subject_id, version, erased_at)
            values (?, ?, ?, ?, ?)
            on conflict (consent_id) do update
               set version = excluded.version,
                   erased_at = coalesce(known.erased_at, excluded.erased_at)
             where known.version < excluded.version
            """;

    @Override
    public EventTypes<ConsentEvent> types() {
        return ConsentEvent.TYPES;
    }

    @Override
    public void on(Recorded<ConsentEvent> recorded, Connection connection) throws SQLException {
        Sql.write(
                connection,
                UPDATED,
                recorded.stream().id(),
                recorded.metadata().tenant().id(),
                recorded.event().subjectId(),
                recorded.version().value(),
                erasedAt(recorded.event()));
    }

    /// An erased consent stays erased, though it can still be withdrawn or entered in error.
    private static @Nullable Instant erasedAt(ConsentEvent event) {
        return event instanceof ConsentErased erased ? erased.erasedAt() : null;
    }
}
