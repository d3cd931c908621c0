package id.percaya.listening.work.erasure;

import id.percaya.eventstore.Tenant;
import id.percaya.kit.view.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Deletes the errors of the rows of older files. A value may name somebody, and nobody can tell
/// which author's row it was; so it is kept no longer than texts must be kept at least.
@ApplicationScoped
class ExpiredErrors {

    private static final Duration KEPT = Duration.ofDays(35);
    private static final int ROWS = 1000;

    static final String TENANTS =
            """
            select tenant_id from import_batch
             where errors_kept and state <> 'RECEIVED' and received_at < ?
            """;

    private static final String NEXT =
            """
            select id from import_batch
             where errors_kept and state <> 'RECEIVED' and received_at < ? and tenant_id = ?
             order by received_at limit 1
            """;
    private static final String DELETE =
            """
            delete from import_error
             where (import_id, line, place) in (
               select import_id, line, place from import_error
                where import_id = ? and tenant_id = ? limit
            """
                    + ROWS
                    + ")";
    private static final String DONE =
            "update import_batch set errors_kept = false where id = ? and tenant_id = ?";

    private final Clock clock;

    ExpiredErrors(Clock clock) {
        this.clock = clock;
    }

    static OffsetDateTime before(Instant now) {
        return now.minus(KEPT).atOffset(ZoneOffset.UTC);
    }

    /// @return false when none is left
    boolean deleteSome(Tenant tenant, Connection connection) throws SQLException {
        UUID file = next(tenant, connection);
        if (file == null) {
            return false;
        }
        if (Sql.write(connection, DELETE, file, tenant.id()) < ROWS) {
            int _ = Sql.write(connection, DONE, file, tenant.id());
        }
        return true;
    }

    private @Nullable UUID next(Tenant tenant, Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(NEXT)) {
            statement.setObject(1, before(clock.instant()));
            statement.setString(2, tenant.id());
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? row.getObject(1, UUID.class) : null;
            }
        }
    }
}
