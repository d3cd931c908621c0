package id.percaya.campaign.directory.entry;

import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import id.percaya.kit.directory.CodeKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/// One advisory lock for each tenant and kind, held until the transaction ends, so that writers
/// read the other entries one after another.
///
/// Take it before the transaction's first write: that write assigns the transaction id by which the
/// log is ordered, and an id assigned before the lock may be older than that of an entry recorded
/// while this transaction waited.
@ApplicationScoped
class EntryLock {

    private static final String TAKE =
            """
            select pg_current_xact_id_if_assigned() is not null,
                   pg_advisory_xact_lock(hashtextextended('directory:' || ? || ':' || ?, 0))
            """;

    private final DataSource requests;

    EntryLock(DataSource requests) {
        this.requests = requests;
    }

    void take(Tenant tenant, CodeKind kind) {
        try (Connection connection = requests.getConnection();
                PreparedStatement statement = connection.prepareStatement(TAKE)) {
            statement.setString(1, kind.name());
            statement.setString(2, tenant.id());
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                if (row.getBoolean(1)) {
                    throw new IllegalStateException(
                            "the directory's lock must be taken before the transaction's first write");
                }
            }
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }
}
