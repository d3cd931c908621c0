package id.percaya.listening.intake.importing;

import id.percaya.eventstore.Tenant;
import id.percaya.listening.intake.author.AuthorSecret;
import id.percaya.listening.intake.author.AuthorSecrets;
import id.percaya.listening.intake.importing.MentionMatcher.MatchedMention;
import id.percaya.listening.intake.importing.TakenIn.Outcome;
import id.percaya.listening.intake.mention.Mention;
import id.percaya.listening.intake.mention.MentionFacts;
import id.percaya.listening.intake.mention.Origin;
import id.percaya.listening.intake.mention.ReadMention;
import id.percaya.listening.intake.ownpost.OwnPosts;
import id.percaya.listening.intake.stored.EarlyRemovals;
import id.percaya.listening.intake.stored.LastRemovals;
import id.percaya.listening.intake.stored.MentionStore;
import id.percaya.listening.intake.stored.Rematching;
import id.percaya.listening.intake.stored.SavedMention;
import id.percaya.listening.intake.stored.SavedMention.Effect;
import id.percaya.listening.intake.understood.ContentReader;
import id.percaya.listening.intake.understood.SentimentBasis;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Saves mentions and the monitors that pick them, the same way from a file, a request and a topic.
/// Posts of the provider itself are left out, and what its source has deleted before it came.
@ApplicationScoped
public class MatchedMentionStore {
    private final MentionStore mentions;
    private final OwnPosts own;
    private final ContentReader reader;
    private final AuthorSecrets secrets;
    private final Rematching rematching;
    private final EarlyRemovals removals;

    MatchedMentionStore(
            MentionStore mentions,
            OwnPosts own,
            ContentReader reader,
            AuthorSecrets secrets,
            Rematching rematching,
            EarlyRemovals removals) {
        this.mentions = mentions;
        this.own = own;
        this.reader = reader;
        this.secrets = secrets;
        this.rematching = rematching;
        this.removals = removals;
    }

    /// Deletes mentions that their source has deleted.
    ///
    /// @return how many were stored
    public long remove(Tenant tenant, List<Origin> origins, Connection connection)
            throws SQLException {
        return origins.isEmpty() ? 0 : mentions.remove(tenant, origins, connection);
    }

    /// Remembers removals, so that nothing older brings the mentions back. Call it last in a
    /// transaction that has stored their batch.
    public void remember(Tenant tenant, LastRemovals told, Connection connection)
            throws SQLException {
        List<Origin> origins = told.all();
        if (!origins.isEmpty()) {
            removals.remember(tenant, origins, secrets.of(tenant), connection);
        }
    }

    /// The effect of each mention, in order.
    public List<TakenIn> save(
            Tenant tenant,
            List<Mention> batch,
            Instant at,
            MentionMatcher matcher,
            Connection connection)
            throws SQLException {
        AuthorSecret secret = secrets.of(tenant);
        List<ReadMention> read =
                batch.stream()
                        .map(mention ->
                                ReadMention.of(
                                        mention.keyed(secret), reader.read(mention.content())))
                        .toList();
        List<Mention> keyed = read.stream().map(ReadMention::mention).toList();
        SentimentBasis basis = mentions.begin(tenant, connection);
        Map<Mention, Outcome> left = new HashMap<>();
        removals.among(tenant, keyed, secret, connection)
                .forEach(mention -> left.put(mention, Outcome.REMOVED));
        own.among(tenant, keyed, connection)
                .forEach(mention -> left.put(mention, Outcome.OWN_POST));
        List<ReadMention> others =
                read.stream().filter(each -> !left.containsKey(each.mention())).toList();
        List<MentionFacts> facts = others.stream().map(mention -> mention.facts(basis)).toList();
        List<Set<UUID>> monitors = matcher.match(facts, connection);
        List<SavedMention> saved = mentions.save(tenant, others, basis, at, connection);
        matcher.save(matched(others, saved, monitors), connection);
        rematching.rematch(tenant, moved(saved), connection);
        return taken(keyed, left, saved.iterator());
    }

    private static List<MatchedMention> matched(
            List<ReadMention> read, List<SavedMention> saved, List<Set<UUID>> monitors) {
        List<MatchedMention> matched = new ArrayList<>();
        for (int i = 0; i < saved.size(); i++) {
            SavedMention mention = saved.get(i);
            if (mention.effect() == Effect.NEW) {
                Instant publishedAt = read.get(i).mention().publishedAt();
                matched.add(new MatchedMention(mention.id(), publishedAt, monitors.get(i)));
            }
        }
        return matched;
    }

    private static List<UUID> moved(List<SavedMention> saved) {
        return saved.stream().filter(SavedMention::moved).map(SavedMention::id).distinct().toList();
    }

    private static List<TakenIn> taken(
            List<Mention> keyed, Map<Mention, Outcome> left, Iterator<SavedMention> saved) {
        return keyed.stream()
                .map(mention -> {
                    Outcome outcome = left.get(mention);
                    return outcome == null ? taken(saved.next()) : new TakenIn(null, outcome);
                })
                .toList();
    }

    private static TakenIn taken(SavedMention mention) {
        return new TakenIn(
                mention.id(),
                switch (mention.effect()) {
                    case NEW -> Outcome.ACCEPTED;
                    case UPDATED -> Outcome.UPDATED;
                    case DUPLICATE -> Outcome.DUPLICATE;
                });
    }
}
