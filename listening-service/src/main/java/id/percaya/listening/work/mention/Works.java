package id.percaya.listening.work.mention;

import id.percaya.eventstore.CommandContext;
import id.percaya.eventstore.CommandHandler;
import id.percaya.eventstore.EventStore;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Version;
import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import id.percaya.kit.problem.NotFound;
import id.percaya.kit.view.Sql;
import id.percaya.listening.intake.stored.MentionLock;
import id.percaya.listening.work.mention.WorkCommand.RemoveMention;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// The command gateway of the work on mentions. Under the lock of the tenant's mentions, so that no
/// mention is deleted while somebody decides about it.
@ApplicationScoped
public class Works {

    private static final String ADDRESS =
            "update mention set response_url = coalesce(?, response_url) where id = ? and tenant_id = ?";

    private final CommandHandler<WorkCommand, Work, MentionEvent> handler;
    private final DataSource requests;
    private final MentionLock lock;
    private final WorkFactsReader facts;
    private final Clock clock;

    Works(
            EventStore store,
            DataSource requests,
            MentionLock lock,
            WorkFactsReader facts,
            Clock clock) {
        this.handler = new CommandHandler<>(new WorkDecider(), MentionEvent.TYPES, store);
        this.requests = requests;
        this.lock = lock;
        this.facts = facts;
        this.clock = clock;
    }

    /// Makes a command of what is known about the mention.
    @FunctionalInterface
    interface Request {
        WorkCommand at(WorkFacts facts, Instant now);
    }

    /// @throws NotFound if the tenant has no such mention
    Version handle(MentionId id, Request request, CommandContext context) {
        return handle(id, request, null, context);
    }

    /// @param address of the answer; kept beside the mention's text and erased with it
    /// @throws NotFound if the tenant has no such mention
    Version handle(
            MentionId id, Request request, @Nullable String address, CommandContext context) {
        Tenant tenant = context.tenant();
        try (Connection connection = requests.getConnection()) {
            lock.take(tenant, connection);
            WorkFacts known = facts.read(tenant, id.value(), connection);
            Version version =
                    handler.handle(id.stream(), request.at(known, clock.instant()), context);
            if (address != null) {
                int _ = Sql.write(connection, ADDRESS, address, id.value(), tenant.id());
            }
            return version;
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }

    /// Ends the work on a mention whose text is gone; nothing if it is over. The mention need not
    /// be stored any more.
    public Version remove(MentionId id, RemovalCause cause, Instant at, CommandContext context) {
        return handler.handle(id.stream(), new RemoveMention(cause, at), context);
    }
}
