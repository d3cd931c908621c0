package id.percaya.listening.alerting.crisis;

import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import id.percaya.kit.view.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;

/// Writes `crisis_span`. The end may be heard before the beginning.
@ApplicationScoped
class CrisisSpans {

    private static final String DECLARED =
            """
            insert into crisis_span (crisis_id, tenant_id, facility, every_facility, declared_at)
            values (?, ?, ?, ?, ?)
            on conflict (crisis_id) do update
               set facility = excluded.facility, every_facility = excluded.every_facility,
                   declared_at = excluded.declared_at
            """;
    private static final String CLOSED =
            """
            insert into crisis_span (crisis_id, tenant_id, closed_at) values (?, ?, ?)
            on conflict (crisis_id) do update set closed_at = excluded.closed_at
            """;

    private final DataSource requests;

    CrisisSpans(DataSource requests) {
        this.requests = requests;
    }

    void declared(UUID crisis, Tenant tenant, CrisisDeclaredMessage message) {
        write(
                DECLARED,
                crisis,
                tenant.id(),
                message.facility(),
                message.isEverywhere(),
                message.declaredAt());
    }

    void closed(UUID crisis, Tenant tenant, Instant at) {
        write(CLOSED, crisis, tenant.id(), at);
    }

    private void write(String sql, Object... values) {
        try (Connection connection = requests.getConnection()) {
            Sql.write(connection, sql, values);
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }
}
