package id.percaya.listening.matching.index;

import id.percaya.listening.intake.mention.MentionFacts;
import id.percaya.listening.matching.index.Vocabulary.Kind;
import id.percaya.listening.matching.query.Query;
import id.percaya.listening.matching.query.Query.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/// A set of queries in memory, matched against mentions. Immutable.
public final class StoredQueries {

    public static final StoredQueries NONE = new StoredQueries(Map.of(), _ -> List.of());

    private final Vocabulary vocabulary = new Vocabulary();
    private final UUID[] ids;
    private final Judge[] judges;

    /// For each term, the queries that require it or another one.
    private final int[][] byTerm;

    private final int[] requiringNothing;

    public StoredQueries(Map<UUID, Query> queries, AuthorKeys authors) {
        QueryCompiler compiler = new QueryCompiler(vocabulary, authors);
        ids = queries.keySet().toArray(UUID[]::new);
        judges = new Judge[ids.length];
        int next = 0;
        for (Query query : queries.values()) {
            judges[next++] = compiler.judge(query);
        }
        Growing[] lists = new Growing[vocabulary.size()];
        Arrays.setAll(lists, _ -> new Growing());
        Growing others = new Growing();
        int[] uses = vocabulary.uses();
        for (int query = 0; query < judges.length; query++) {
            Required required = judges[query].required(uses);
            if (!required.isKnown()) {
                others.add(query);
            } else {
                for (int i = 0; i < required.terms().size(); i++) {
                    lists[required.terms().get(i)].add(query);
                }
            }
        }
        byTerm = new int[lists.length][];
        for (int term = 0; term < lists.length; term++) {
            byTerm[term] = lists[term].toArray();
        }
        requiringNothing = others.toArray();
    }

    /// Whether a query asks for the reach of mentions, so that the visits of sites are needed.
    public boolean askForReach() {
        return vocabulary.find(Kind.FIELD, MentionReader.fieldTerm(Field.REACH, ""))
                != Vocabulary.UNKNOWN;
    }

    /// For each mention, in order, the ids of the queries that pick it.
    public List<Set<UUID>> matching(List<MentionFacts> mentions, MentionReach reach) {
        Places places = new Places(vocabulary.size(), reach);
        MentionReader reader = new MentionReader(vocabulary);
        int[] judgedFor = new int[judges.length];
        List<Set<UUID>> picked = new ArrayList<>(mentions.size());
        for (MentionFacts mention : mentions) {
            reader.read(mention, places);
            Growing candidates = new Growing();
            int round = picked.size() + 1;
            IntStream.of(requiringNothing).forEach(candidates::add);
            for (int i = 0; i < places.knownTerms(); i++) {
                for (int query : byTerm[places.knownTerm(i)]) {
                    if (judgedFor[query] != round) {
                        judgedFor[query] = round;
                        candidates.add(query);
                    }
                }
            }
            picked.add(picking(candidates, places));
        }
        return picked;
    }

    private Set<UUID> picking(Growing candidates, Places places) {
        Set<UUID> picking = new HashSet<>();
        for (int i = 0; i < candidates.size(); i++) {
            int query = candidates.get(i);
            if (judges[query].picks(places)) {
                picking.add(ids[query]);
            }
        }
        return picking;
    }
}
