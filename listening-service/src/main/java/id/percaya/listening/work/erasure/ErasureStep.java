package id.percaya.listening.work.erasure;

import id.percaya.eventstore.CommandContext;
import id.percaya.eventstore.EventMetadata;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import id.percaya.kit.view.Sql;
import id.percaya.listening.intake.stored.MentionLock;
import id.percaya.listening.work.erasure.RunningErasures.Running;
import id.percaya.listening.work.mention.RemovalCause;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/// One batch of an erasure, in the current transaction.
@ApplicationScoped
class ErasureStep {

    private static final String ADVANCE =
            "update erasure set mentions = mentions + ? where id = ? and tenant_id = ?";

    /// Those of the author that were erased before, by age or one by one: they follow from the key.
    private static final String REPLACE =
            """
            update mention set author_key = ?
             where id in (select id from mention where tenant_id = ? and author_key = ? limit 500)
            """;

    private final DataSource requests;
    private final MentionLock lock;
    private final RunningErasures running;
    private final ErasedAuthors erased;
    private final MentionEraser eraser;
    private final Erasures erasures;

    ErasureStep(
            DataSource requests,
            MentionLock lock,
            RunningErasures running,
            ErasedAuthors erased,
            MentionEraser eraser,
            Erasures erasures) {
        this.requests = requests;
        this.lock = lock;
        this.running = running;
        this.erased = erased;
        this.eraser = eraser;
        this.erasures = erasures;
    }

    /// @return false when nothing is left of it, or it waits for what is being read
    boolean next(Tenant tenant, UUID erasure) {
        try (Connection connection = requests.getConnection()) {
            lock.take(tenant, connection);
            Running order = running.find(tenant, erasure, connection);
            return order != null && next(tenant, order, connection);
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }

    private boolean next(Tenant tenant, Running order, Connection connection) throws SQLException {
        CommandContext context =
                CommandContext.of(
                        new EventMetadata(tenant, EventMetadata.PERCAYA, order.id(), null, null));
        List<UUID> batch = running.mentions(tenant, order, connection);
        if (!batch.isEmpty()) {
            int mentions =
                    eraser.erase(
                            batch,
                            RemovalCause.ERASED,
                            _ -> order.replacement(),
                            context,
                            connection);
            int _ = Sql.write(connection, ADVANCE, mentions, order.id(), tenant.id());
            return true;
        }
        String earlier = erased.of(tenant).apply(order.authorKey());
        if (Sql.write(connection, REPLACE, order.replacement(), tenant.id(), earlier) > 0) {
            return true;
        }
        if (!running.isReading(tenant, order, connection)) {
            erasures.complete(order.id(), order.mentions(), context);
        }
        return false;
    }
}
