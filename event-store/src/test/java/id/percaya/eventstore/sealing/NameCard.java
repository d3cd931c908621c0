package id.percaya.eventstore.sealing;

import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Projection;
import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.postgres.TestDatabase;
import id.percaya.eventstore.sealing.PatientEvent.NameCorrected;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/// A view that shows names in plain text, with a scrub that removes them.
final class NameCard implements Projection<PatientEvent>, Scrub {

    static void create(DataSource owner) {
        TestDatabase.execute(
                owner,
                "create table name_card (tenant_id text not null, id uuid not null, name text)",
                "select es.fence('name_card')");
    }

    @Override
    public EventTypes<PatientEvent> types() {
        return PatientEvent.TYPES;
    }

    @Override
    public void on(Recorded<PatientEvent> recorded, Connection connection) throws SQLException {
        if (recorded.event() instanceof NameCorrected corrected) {
            write(
                    connection,
                    "insert into name_card values (?, ?, ?)",
                    recorded.metadata().tenant().id(),
                    recorded.stream().id(),
                    corrected.name().or("(erased)"));
        }
    }

    @Override
    public void scrub(Tenant tenant, UUID subject, Connection connection) throws SQLException {
        write(
                connection,
                "update name_card set name = null where tenant_id = ? and id = ?",
                tenant.id(),
                subject);
    }

    private static void write(Connection connection, String sql, Object... values)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int at = 0; at < values.length; at++) {
                statement.setObject(at + 1, values[at]);
            }
            statement.executeUpdate();
        }
    }
}
