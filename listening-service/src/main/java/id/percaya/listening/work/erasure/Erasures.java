package id.percaya.listening.work.erasure;

import id.percaya.eventstore.CommandContext;
import id.percaya.eventstore.CommandHandler;
import id.percaya.eventstore.EventStore;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Version;
import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import id.percaya.kit.problem.NotFound;
import id.percaya.kit.view.Sql;
import id.percaya.listening.intake.stored.MentionLock;
import id.percaya.listening.intake.stored.StoredMentionUpgrades;
import id.percaya.listening.matching.applying.MonitorsOfAuthor;
import id.percaya.listening.work.erasure.ErasureCommand.CompleteErasure;
import id.percaya.listening.work.erasure.ErasureCommand.OrderErasure;
import id.percaya.listening.work.mention.MentionId;
import id.percaya.listening.work.mention.RemovalCause;
import id.percaya.listening.work.mention.Works;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/// The command gateway of erasures: of one mention, at once, and of an author, step by step.
@ApplicationScoped
class Erasures {

    private static final String EXISTS =
            "select exists (select from mention where id = ? and tenant_id = ?)";
    private static final String REMEMBER =
            """
            update erasure set author_key = ?, replacement = ?, monitors = ?
             where id = ? and tenant_id = ? and ended_at is null and replacement is null
            """;

    private final CommandHandler<ErasureCommand, Erasure, ErasureEvent> handler;
    private final DataSource requests;
    private final MentionLock lock;
    private final StoredMentionUpgrades upgrades;
    private final ErasedAuthors erased;
    private final MentionEraser eraser;
    private final Works works;
    private final MonitorsOfAuthor monitors;
    private final Clock clock;

    Erasures(
            EventStore store,
            DataSource requests,
            MentionLock lock,
            StoredMentionUpgrades upgrades,
            ErasedAuthors erased,
            MentionEraser eraser,
            Works works,
            MonitorsOfAuthor monitors,
            Clock clock) {
        this.handler = new CommandHandler<>(new ErasureDecider(), ErasureEvent.TYPES, store);
        this.requests = requests;
        this.lock = lock;
        this.upgrades = upgrades;
        this.erased = erased;
        this.eraser = eraser;
        this.works = works;
        this.monitors = monitors;
        this.clock = clock;
    }

    /// @throws NotFound if the tenant has no such mention
    Version eraseMention(MentionId id, CommandContext context) {
        upgrades.run(context.tenant());
        try (Connection connection = requests.getConnection()) {
            lock.take(context.tenant(), connection);
            requireStored(context.tenant(), id, connection);
            Version version = works.remove(id, RemovalCause.ERASED, clock.instant(), context);
            int _ =
                    eraser.erase(
                            List.of(id.value()),
                            RemovalCause.ERASED,
                            erased.of(context.tenant()),
                            CommandContext.of(context.metadata()),
                            connection);
            return version;
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }

    /// @param authorKey kept beside the order until it is completed
    Version orderAuthor(ErasureId id, String authorKey, CommandContext context) {
        List<UUID> naming = monitors.of(context.tenant(), authorKey);
        Version version = handler.handle(id.stream(), new OrderErasure(clock.instant()), context);
        try (Connection connection = requests.getConnection()) {
            int _ =
                    Sql.write(
                            connection,
                            REMEMBER,
                            authorKey,
                            ErasedAuthors.random(),
                            Sql.json(naming),
                            id.value(),
                            context.tenant().id());
            return version;
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }

    void complete(UUID id, long mentions, CommandContext context) {
        Version _ =
                handler.handle(
                        new ErasureId(id).stream(),
                        new CompleteErasure(mentions, clock.instant()),
                        context);
    }

    private static void requireStored(Tenant tenant, MentionId id, Connection connection)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(EXISTS)) {
            statement.setObject(1, id.value());
            statement.setString(2, tenant.id());
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                if (!row.getBoolean(1)) {
                    throw new NotFound();
                }
            }
        }
    }
}
