package id.percaya.listening.intake.importing;

import id.percaya.eventstore.Tenant;
import id.percaya.listening.intake.mention.Mention;
import id.percaya.listening.intake.mention.MentionContent;
import id.percaya.listening.intake.mention.MentionStore;
import id.percaya.listening.intake.mention.SavedMention;
import id.percaya.listening.intake.mention.SavedMention.Effect;
import id.percaya.listening.matching.monitor.MatchStore;
import id.percaya.listening.matching.monitor.MatchStore.Match;
import id.percaya.listening.matching.monitor.MonitorMatcher;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Stores mentions of an import together with which monitors picked them.
@ApplicationScoped
class MatchedMentionStore {

    private final MentionStore mentions;
    private final MatchStore matches;

    MatchedMentionStore(MentionStore mentions, MatchStore matches) {
        this.mentions = mentions;
        this.matches = matches;
    }

    ImportOutcome save(
            Tenant tenant,
            List<Mention> rows,
            Instant at,
            MonitorMatcher matching,
            Connection connection)
            throws SQLException {
        List<MentionContent> contents = rows.stream().map(Mention::content).toList();
        List<Set<UUID>> picked = matching.of(contents, connection);
        List<SavedMention> stored = mentions.save(tenant, rows, at, connection);
        List<Match> found = new ArrayList<>();
        ImportOutcome outcome = ImportOutcome.NOTHING;
        for (int i = 0; i < rows.size(); i++) {
            SavedMention one = stored.get(i);
            Instant publishedAt = rows.get(i).publishedAt();
            outcome = outcome.plus(one.effect(), publishedAt);
            if (one.effect() == Effect.NEW) {
                for (UUID monitor : picked.get(i)) {
                    int version = matching.versionOf(monitor);
                    found.add(new Match(monitor, version, one.id(), publishedAt));
                }
            }
        }
        matches.save(tenant, found, connection);
        return outcome;
    }
}
