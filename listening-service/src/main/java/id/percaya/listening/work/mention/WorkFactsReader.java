package id.percaya.listening.work.mention;

import id.percaya.eventstore.Refused;
import id.percaya.eventstore.Tenant;
import id.percaya.kit.problem.NotFound;
import id.percaya.listening.intake.mention.TextState;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class WorkFactsReader {

    private static final String TIMES =
            "select published_at, stored_at, text_state from mention where id = ? and tenant_id = ?";

    /// An announcement has room for so many.
    private static final String MONITORS =
            """
            select m.id, m.facility
              from mention_match x join monitor m on m.id = x.monitor_id
             where x.mention_id = ? and x.tenant_id = ? order by m.id limit 100
            """;

    /// Needs the lock of the tenant's mentions. An erased mention without a history has none after
    /// it either, so its text says that it is removed.
    ///
    /// @throws NotFound if the tenant has no such mention
    /// @throws Refused if its text is gone
    WorkFacts read(Tenant tenant, UUID mention, Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(TIMES)) {
            statement.setObject(1, mention);
            statement.setString(2, tenant.id());
            try (ResultSet row = statement.executeQuery()) {
                if (!row.next()) {
                    throw new NotFound();
                }
                if (row.getString(3).equals(TextState.REMOVED.name())) {
                    throw new Refused(WorkRefusal.MENTION_REMOVED);
                }
                return new WorkFacts(
                        row.getObject(1, OffsetDateTime.class).toInstant(),
                        row.getObject(2, OffsetDateTime.class).toInstant(),
                        monitors(tenant, mention, connection));
            }
        }
    }

    private static List<MonitorScope> monitors(Tenant tenant, UUID mention, Connection connection)
            throws SQLException {
        List<MonitorScope> monitors = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(MONITORS)) {
            statement.setObject(1, mention);
            statement.setString(2, tenant.id());
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    monitors.add(new MonitorScope(row.getObject(1, UUID.class), row.getString(2)));
                }
            }
        }
        return monitors;
    }
}
