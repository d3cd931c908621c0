package id.percaya.listening.work.erasure;

import id.percaya.eventstore.CommandContext;
import id.percaya.eventstore.EventMetadata;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import id.percaya.kit.tenancy.Ids;
import id.percaya.listening.intake.stored.MentionLock;
import id.percaya.listening.work.mention.RemovalCause;
import id.percaya.listening.work.retention.RetentionViews;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/// One batch of a tenant's expired mentions, in the current transaction.
@ApplicationScoped
class ExpiryStep {

    /// Each state but that of erased ones, so that the index of waiting mentions finds them.
    private static final String EXPIRED =
            MentionEraser.batchOf(
                    """
                    select id, version from mention
                     where tenant_id = ? and stored_at < ? and text_state <> 'REMOVED'
                       and work_state in ('NEW', 'TRIAGED', 'ASSIGNED', 'RESPONDED', 'RESOLVED',
                                          'DISMISSED', 'ESCALATED')
                    """);

    private final DataSource requests;
    private final MentionLock lock;
    private final RetentionViews retention;
    private final ErasedAuthors erased;
    private final MentionEraser eraser;
    private final ExpiredErrors errors;
    private final Clock clock;

    ExpiryStep(
            DataSource requests,
            MentionLock lock,
            RetentionViews retention,
            ErasedAuthors erased,
            MentionEraser eraser,
            ExpiredErrors errors,
            Clock clock) {
        this.requests = requests;
        this.lock = lock;
        this.retention = retention;
        this.erased = erased;
        this.eraser = eraser;
        this.errors = errors;
        this.clock = clock;
    }

    /// @return false when nothing is left
    boolean next(Tenant tenant) {
        try (Connection connection = requests.getConnection()) {
            lock.take(tenant, connection);
            Duration kept = Duration.ofDays(retention.days(tenant, connection));
            Instant before = clock.instant().minus(kept);
            List<UUID> batch = expired(tenant, before, connection);
            EventMetadata metadata =
                    new EventMetadata(tenant, EventMetadata.PERCAYA, Ids.next(), null, null);
            int mentions =
                    eraser.erase(
                            batch,
                            RemovalCause.EXPIRED,
                            erased.of(tenant),
                            CommandContext.of(metadata),
                            connection);
            return mentions > 0 || errors.deleteSome(tenant, connection);
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }

    private static List<UUID> expired(Tenant tenant, Instant before, Connection connection)
            throws SQLException {
        List<UUID> ids = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(EXPIRED)) {
            statement.setString(1, tenant.id());
            statement.setObject(2, before.atOffset(ZoneOffset.UTC));
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    ids.add(row.getObject(1, UUID.class));
                }
            }
        }
        return ids;
    }
}
