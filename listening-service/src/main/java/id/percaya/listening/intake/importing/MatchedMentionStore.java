package id.percaya.listening.intake.importing;

import id.percaya.eventstore.Tenant;
import id.percaya.listening.intake.importing.MentionMatcher.MatchedMention;
import id.percaya.listening.intake.mention.Mention;
import id.percaya.listening.intake.mention.MentionFacts;
import id.percaya.listening.intake.mention.MentionStore;
import id.percaya.listening.intake.mention.Origin;
import id.percaya.listening.intake.mention.SavedMention;
import id.percaya.listening.intake.mention.SavedMention.Effect;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Saves mentions and the monitors that pick them.
@ApplicationScoped
class MatchedMentionStore {
    private final MentionStore mentions;

    MatchedMentionStore(MentionStore mentions) {
        this.mentions = mentions;
    }

    /// Deletes mentions; each counts as updated, or as a duplicate if it is not stored.
    ImportOutcome remove(Tenant tenant, List<Origin> origins, Connection connection)
            throws SQLException {
        long removed = origins.isEmpty() ? 0 : mentions.remove(tenant, origins, connection);
        return new ImportOutcome(0, origins.size() - removed, removed, 0, null, null);
    }

    ImportOutcome save(
            Tenant tenant,
            List<Mention> batch,
            Instant at,
            MentionMatcher matcher,
            Connection connection)
            throws SQLException {
        List<MentionFacts> facts = batch.stream().map(Mention::facts).toList();
        List<Set<UUID>> monitors = matcher.match(facts, connection);
        List<SavedMention> saved = mentions.save(tenant, batch, at, connection);
        List<MatchedMention> matched = new ArrayList<>();
        ImportOutcome outcome = ImportOutcome.NOTHING;
        for (int i = 0; i < batch.size(); i++) {
            SavedMention mention = saved.get(i);
            Instant publishedAt = batch.get(i).publishedAt();
            outcome = outcome.plus(mention.effect(), publishedAt);
            if (mention.effect() == Effect.NEW) {
                matched.add(new MatchedMention(mention.id(), publishedAt, monitors.get(i)));
            }
        }
        matcher.save(matched, connection);
        return outcome;
    }
}
