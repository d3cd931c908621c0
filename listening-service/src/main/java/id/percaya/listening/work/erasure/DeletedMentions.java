package id.percaya.listening.work.erasure;

import id.percaya.eventstore.CommandContext;
import id.percaya.eventstore.EventMetadata;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Transactions;
import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import id.percaya.kit.tenancy.Ids;
import id.percaya.kit.timing.TenantLoop;
import id.percaya.listening.work.mention.MentionId;
import id.percaya.listening.work.mention.RemovalCause;
import id.percaya.listening.work.mention.Works;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/// Ends the work on mentions that were deleted. They are deleted among other writes, and an event
/// is appended before any write, so this happens a moment later in a transaction of its own.
@ApplicationScoped
class DeletedMentions {

    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final int BATCH = 100;

    private static final String NEXT =
            "select mention_id from removed_mention where tenant_id = ? limit " + BATCH;
    private static final String DONE =
            "delete from removed_mention where tenant_id = ? and mention_id = any (?)";

    private final Transactions transactions;
    private final DataSource requests;
    private final Works works;
    private final Clock clock;
    private final TenantLoop loop;

    DeletedMentions(
            Transactions transactions,
            DataSource requests,
            Works works,
            Clock clock,
            TenantsWithWork tenants) {
        this.transactions = transactions;
        this.requests = requests;
        this.works = works;
        this.clock = clock;
        this.loop = new TenantLoop("deleted mentions", PAUSE, tenants::withDeleted, this::run);
    }

    void begin(@Observes StartupEvent event) {
        loop.start();
    }

    void stop(@Observes ShutdownEvent event) {
        loop.stop();
    }

    void run(Tenant tenant) {
        int ended = BATCH;
        while (ended == BATCH && !loop.isStopping()) {
            ended = transactions.retrying(tenant, () -> next(tenant));
        }
    }

    private int next(Tenant tenant) {
        try (Connection connection = requests.getConnection()) {
            List<UUID> deleted = deleted(tenant, connection);
            CommandContext context =
                    CommandContext.of(
                            new EventMetadata(
                                    tenant, EventMetadata.PERCAYA, Ids.next(), null, null));
            deleted.forEach(each ->
                    works.remove(
                            new MentionId(each), RemovalCause.DELETED, clock.instant(), context));
            try (PreparedStatement done = connection.prepareStatement(DONE)) {
                done.setString(1, tenant.id());
                done.setArray(2, connection.createArrayOf("uuid", deleted.toArray()));
                done.executeUpdate();
            }
            return deleted.size();
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }

    private static List<UUID> deleted(Tenant tenant, Connection connection) throws SQLException {
        List<UUID> ids = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(NEXT)) {
            statement.setString(1, tenant.id());
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    ids.add(row.getObject(1, UUID.class));
                }
            }
        }
        return ids;
    }
}
