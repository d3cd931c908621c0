package id.percaya.listening.intake.arrival;

import id.percaya.eventstore.CommandContext;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import id.percaya.listening.intake.arrival.ArrivedMentions.Taken;
import id.percaya.listening.intake.author.AuthorSecret;
import id.percaya.listening.intake.author.AuthorSecrets;
import id.percaya.listening.intake.importing.TakenIn;
import id.percaya.listening.intake.importing.TakenIn.Outcome;
import id.percaya.listening.intake.mention.Origin;
import id.percaya.listening.intake.row.Row;
import id.percaya.listening.intake.stored.EarlyRemovals;
import id.percaya.listening.intake.stored.MentionLock;
import id.percaya.listening.intake.stored.StoredMentionUpgrades;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/// Takes in what a source has delivered, as [ArrivalResource] takes in a request.
@ApplicationScoped
public class SourceMentions {

    private final ArrivedMentions arrived;
    private final StoredMentionUpgrades upgrades;
    private final StoredRemovals removals;
    private final EarlyRemovals early;
    private final AuthorSecrets secrets;
    private final MentionLock lock;
    private final DataSource requests;

    SourceMentions(
            ArrivedMentions arrived,
            StoredMentionUpgrades upgrades,
            StoredRemovals removals,
            EarlyRemovals early,
            AuthorSecrets secrets,
            MentionLock lock,
            DataSource requests) {
        this.arrived = arrived;
        this.upgrades = upgrades;
        this.removals = removals;
        this.early = early;
        this.secrets = secrets;
        this.lock = lock;
        this.requests = requests;
    }

    /// @param accepted new mentions
    /// @param unread rows that could not be read
    /// @param mentions ids of those that are stored, new or known
    public record Heard(long accepted, long unread, List<UUID> mentions) {}

    /// Call it before the transaction in which mentions are taken.
    public void prepare(Tenant tenant) {
        upgrades.run(tenant);
    }

    /// As [#take], of a platform that sends mentions and removals in any order: a removal of what
    /// is not stored yet is remembered, too, and a mention that follows it in the rows is not
    /// stored.
    public Heard takeInAnyOrder(CommandContext context, List<Row> rows, Instant at) {
        Tenant tenant = context.tenant();
        List<Origin> removed =
                rows.stream()
                        .filter(Row.Removed.class::isInstance)
                        .map(row -> ((Row.Removed) row).origin())
                        .toList();
        if (removed.isEmpty()) {
            return take(context, rows, at);
        }
        AuthorSecret secret = secrets.of(tenant);
        try (Connection connection = requests.getConnection()) {
            // a mention that another transaction is storing is seen then
            lock.take(tenant, connection);
            Heard heard = take(context, StoredRemovals.withoutRemoved(rows), at);
            early.remember(tenant, removed, secret, connection);
            return heard;
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }

    /// Forgets the removals that were told long ago.
    public void forgetRemovals() {
        early.forget();
    }

    /// In the current transaction, in which nothing may have been written before. A repeat changes
    /// nothing.
    public Heard take(CommandContext context, List<Row> rows, Instant at) {
        List<Row> relevant = removals.relevant(context.tenant(), rows);
        Taken taken = arrived.take(new ArrivedBatch(Way.SOURCE, relevant, at, context));
        List<TakenIn> stored = taken.outcomes().stream().flatMap(Optional::stream).toList();
        return new Heard(
                stored.stream().filter(each -> each.outcome() == Outcome.ACCEPTED).count(),
                rows.stream().filter(Row.Broken.class::isInstance).count(),
                stored.stream().map(TakenIn::id).filter(Objects::nonNull).toList());
    }
}
