package id.percaya.listening.intake.rereading;

import id.percaya.eventstore.Tenant;
import id.percaya.kit.view.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/// How far each tenant's mentions have been read again.
@ApplicationScoped
class RereadingProgress {

    private static final UUID FIRST = new UUID(0, 0);

    private static final String BEGIN =
            """
            insert into mention_rereading (tenant_id, target, after) values (?, ?, ?)
            on conflict (tenant_id) do update
               set target = excluded.target, after = excluded.after, ended_at = null
             where mention_rereading.target <> excluded.target
            """;
    private static final String AFTER =
            """
            select after from mention_rereading
             where tenant_id = ? and target = ? and ended_at is null
            """;
    private static final String ADVANCE =
            "update mention_rereading set after = ? where tenant_id = ?";
    private static final String END =
            "update mention_rereading set ended_at = ? where tenant_id = ?";

    private final Clock clock;

    RereadingProgress(Clock clock) {
        this.clock = clock;
    }

    /// Goes on where it was if the target is the same.
    void begin(Tenant tenant, String target, Connection connection) throws SQLException {
        Sql.write(connection, BEGIN, tenant.id(), target, FIRST);
    }

    /// Empty if the reading has ended, or has another target.
    Optional<UUID> after(Tenant tenant, String target, Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(AFTER)) {
            statement.setString(1, tenant.id());
            statement.setString(2, target);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(row.getObject(1, UUID.class)) : Optional.empty();
            }
        }
    }

    void advance(Tenant tenant, UUID after, Connection connection) throws SQLException {
        Sql.write(connection, ADVANCE, after, tenant.id());
    }

    void end(Tenant tenant, Connection connection) throws SQLException {
        Sql.write(connection, END, clock.instant(), tenant.id());
    }
}
