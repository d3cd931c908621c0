package id.percaya.listening.work.mention;

import id.percaya.eventstore.CommandContext;
import id.percaya.eventstore.CommandHandler;
import id.percaya.eventstore.EventStore;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Version;
import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import id.percaya.kit.problem.NotFound;
import id.percaya.listening.intake.mention.Sentiment;
import id.percaya.listening.intake.stored.MentionLock;
import id.percaya.listening.intake.stored.Rematching;
import id.percaya.listening.work.mention.CorrectionCommand.CorrectSentiment;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;

/// The command gateway of corrections. Under the lock of the tenant's mentions, so that no import
/// and no rereading writes the mood that counted before; the matches change with it.
@ApplicationScoped
public class Corrections {

    private final CommandHandler<CorrectionCommand, Correction, MentionEvent> handler;
    private final DataSource requests;
    private final MentionLock lock;
    private final WorkFactsReader facts;
    private final Rematching rematching;
    private final Clock clock;

    Corrections(
            EventStore store,
            DataSource requests,
            MentionLock lock,
            WorkFactsReader facts,
            Rematching rematching,
            Clock clock) {
        this.handler = new CommandHandler<>(new CorrectionDecider(), MentionEvent.TYPES, store);
        this.requests = requests;
        this.lock = lock;
        this.facts = facts;
        this.rematching = rematching;
        this.clock = clock;
    }

    /// @throws NotFound if the tenant has no such mention
    public Version correct(MentionId id, Sentiment sentiment, CommandContext context) {
        Tenant tenant = context.tenant();
        try (Connection connection = requests.getConnection()) {
            lock.take(tenant, connection);
            WorkFacts known = facts.read(tenant, id.value(), connection);
            Version version =
                    handler.handle(
                            id.stream(),
                            new CorrectSentiment(sentiment, known.publishedAt(), clock.instant()),
                            context);
            rematching.rematch(tenant, List.of(id.value()), connection);
            return version;
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }
}
