package id.percaya.listening.importing;

import id.percaya.eventstore.Tenant;
import id.percaya.listening.mention.Content;
import id.percaya.listening.mention.MatchStore;
import id.percaya.listening.mention.MatchStore.Match;
import id.percaya.listening.mention.Mention;
import id.percaya.listening.mention.MentionStore;
import id.percaya.listening.mention.Stored;
import id.percaya.listening.mention.Stored.Effect;
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
class RowStore {

    private final MentionStore mentions;
    private final MatchStore matches;

    RowStore(MentionStore mentions, MatchStore matches) {
        this.mentions = mentions;
        this.matches = matches;
    }

    Outcome save(
            Tenant tenant, List<Mention> rows, Instant at, Matching matching, Connection connection)
            throws SQLException {
        List<Content> contents = rows.stream().map(Mention::content).toList();
        List<Set<UUID>> picked = matching.of(contents, connection);
        List<Stored> stored = mentions.save(tenant, rows, at, connection);
        List<Match> found = new ArrayList<>();
        Outcome outcome = Outcome.NOTHING;
        for (int i = 0; i < rows.size(); i++) {
            Stored one = stored.get(i);
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
