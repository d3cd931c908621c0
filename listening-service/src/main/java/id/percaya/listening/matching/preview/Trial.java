package id.percaya.listening.matching.preview;

import id.percaya.listening.intake.stored.StoredMentionsReader.StoredMention;
import id.percaya.listening.matching.index.AuthorKeys;
import id.percaya.listening.matching.index.MentionReach;
import id.percaya.listening.matching.index.StoredQueries;
import id.percaya.listening.matching.query.Query;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Counts the mentions that a query picks, and those that each of its terms picks.
final class Trial {

    private static final int SAMPLES = 10;
    private static final UUID WHOLE = new UUID(0, 0);

    private final List<Query> terms;
    private final StoredQueries stored;
    private final Map<UUID, Long> counts = new HashMap<>();
    private final List<UUID> samples = new ArrayList<>();
    private long judged;

    Trial(Query query, AuthorKeys authors) {
        terms = QueryTerms.of(query);
        Map<UUID, Query> queries = new HashMap<>();
        queries.put(WHOLE, query);
        for (int i = 0; i < terms.size(); i++) {
            queries.put(term(i), terms.get(i));
        }
        stored = new StoredQueries(queries, authors);
    }

    StoredQueries stored() {
        return stored;
    }

    /// @param mentions newest first
    void judge(List<StoredMention> mentions, MentionReach reach) {
        List<Set<UUID>> picked =
                stored.matching(mentions.stream().map(StoredMention::facts).toList(), reach);
        for (int i = 0; i < picked.size(); i++) {
            picked.get(i).forEach(query -> counts.merge(query, 1L, Long::sum));
            if (picked.get(i).contains(WHOLE) && samples.size() < SAMPLES) {
                samples.add(mentions.get(i).id());
            }
        }
        judged += mentions.size();
    }

    List<Query> terms() {
        return terms;
    }

    long picked() {
        return counts.getOrDefault(WHOLE, 0L);
    }

    long pickedByTerm(int place) {
        return counts.getOrDefault(term(place), 0L);
    }

    long judged() {
        return judged;
    }

    List<UUID> samples() {
        return samples;
    }

    private static UUID term(int place) {
        return new UUID(1, place);
    }
}
