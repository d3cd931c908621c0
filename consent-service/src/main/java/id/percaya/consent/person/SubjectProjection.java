package id.percaya.consent.person;

import id.percaya.consent.person.SubjectEvent.CapacityChanged;
import id.percaya.consent.person.SubjectEvent.SubjectErased;
import id.percaya.consent.person.SubjectEvent.SubjectRegistered;
import id.percaya.consent.person.SubjectEvent.SubstituteAdded;
import id.percaya.consent.person.SubjectEvent.SubstituteRemoved;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Projection;
import id.percaya.eventstore.Recorded;
import id.percaya.kit.view.Sql;
import id.percaya.kit.view.ViewRow;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/// Writes the tables `subject` and `subject_substitute`. Repeated events and events older than the
/// row change nothing.
@ApplicationScoped
class SubjectProjection implements Projection<SubjectEvent> {

    private static final String REGISTERED =
            """
            insert into subject
              (id, tenant_id, version, capacity, capacity_since, sealed_name, sealed_birth_date, sealed_contact, registered_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (id) do nothing
            """;
    private static final String CHANGED =
            "update subject set capacity = ?, capacity_since = ? where id = ?";
    private static final String ADDED =
            """
            insert into subject_substitute
              (id, tenant_id, subject_id, relation, added_version, sealed_name, sealed_authority)
            values (?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String REMOVED = "delete from subject_substitute where id = ?";
    private static final String ERASED =
            """
            update subject
               set erased_at = ?, sealed_name = null, sealed_birth_date = null, sealed_contact = null
             where id = ?
            """;
    private static final String ALL_REMOVED = "delete from subject_substitute where subject_id = ?";

    private final SubjectSealing sealing;

    SubjectProjection(SubjectSealing sealing) {
        this.sealing = sealing;
    }

    @Override
    public EventTypes<SubjectEvent> types() {
        return SubjectEvent.TYPES;
    }

    @Override
    public void on(Recorded<SubjectEvent> recorded, Connection connection) throws SQLException {
        if (recorded.event() instanceof SubjectRegistered registered) {
            insert(recorded, registered, connection);
        } else if (isNewer(recorded, connection)) {
            update(recorded, connection);
        }
    }

    private static boolean isNewer(Recorded<?> recorded, Connection connection)
            throws SQLException {
        return new ViewRow("subject", recorded, connection).advance();
    }

    private void update(Recorded<SubjectEvent> recorded, Connection connection)
            throws SQLException {
        UUID id = recorded.stream().id();
        switch (recorded.event()) {
            case SubjectRegistered _ -> {}
            case CapacityChanged(Capacity capacity, var since) ->
                    Sql.write(connection, CHANGED, capacity, since, id);
            case SubstituteAdded added -> insert(recorded, added, connection);
            case SubstituteRemoved(UUID substitute, _) ->
                    Sql.write(connection, REMOVED, substitute);
            case SubjectErased(var at) -> {
                Sql.write(connection, ERASED, at, id);
                Sql.write(connection, ALL_REMOVED, id);
            }
        }
    }

    private void insert(Recorded<?> recorded, SubjectRegistered registered, Connection connection)
            throws SQLException {
        UUID id = recorded.stream().id();
        Sql.write(
                connection,
                REGISTERED,
                id,
                recorded.metadata().tenant().id(),
                recorded.version().value(),
                registered.capacity(),
                registered.registeredAt(),
                sealing.seal(recorded, SubjectSealing.NAME, id, registered.name()),
                sealing.seal(recorded, SubjectSealing.BIRTH_DATE, id, registered.birthDate()),
                sealing.seal(recorded, SubjectSealing.CONTACT, id, registered.contact()),
                registered.registeredAt());
    }

    private void insert(Recorded<?> recorded, SubstituteAdded added, Connection connection)
            throws SQLException {
        UUID id = added.substituteId();
        Sql.write(
                connection,
                ADDED,
                id,
                recorded.metadata().tenant().id(),
                recorded.stream().id(),
                added.relation(),
                recorded.version().value(),
                sealing.seal(recorded, SubjectSealing.SUBSTITUTE_NAME, id, added.name()),
                sealing.seal(recorded, SubjectSealing.AUTHORITY, id, added.authority()));
    }
}
