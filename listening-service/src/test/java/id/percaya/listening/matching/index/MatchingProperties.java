package id.percaya.listening.matching.index;

import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.listening.intake.mention.MentionFacts;
import id.percaya.listening.matching.query.Query;
import id.percaya.listening.matching.query.Query.And;
import id.percaya.listening.matching.query.Query.Condition;
import id.percaya.listening.matching.query.Query.Not;
import id.percaya.listening.matching.query.Query.Or;
import id.percaya.listening.matching.query.QueryArbitraries;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// The index against two oracles: one that judges each mention by each query as the language is
/// defined, and `lucene-monitor`.
class MatchingProperties {

    private static final MentionReach REACH = new MentionReach(Map.of());

    @Property(tries = 500)
    void a_query_picks_the_same_mentions_with_the_index_and_without(
            @ForAll("queries") List<Query> queries,
            @ForAll("mentions") List<MentionFacts> mentions) {
        Map<UUID, Query> stored = numbered(queries);
        assertThat(new StoredQueries(stored, MentionArbitraries.AUTHORS).matching(mentions, REACH))
                .isEqualTo(mentions.stream().map(mention -> naive(stored, mention)).toList());
    }

    @Property(tries = 150)
    void lucene_picks_the_same_mentions(
            @ForAll("queries") List<Query> queries, @ForAll("mentions") List<MentionFacts> mentions)
            throws IOException {
        Map<UUID, Query> stored = numbered(queries);
        List<Condition> conditions =
                queries.stream().flatMap(MatchingProperties::conditions).distinct().toList();
        List<Set<UUID>> lucene = new ArrayList<>();
        try (LuceneOracle oracle = new LuceneOracle(stored, conditions)) {
            for (MentionFacts mention : mentions) {
                lucene.add(oracle.picking(mention));
            }
        }
        assertThat(new StoredQueries(stored, MentionArbitraries.AUTHORS).matching(mentions, REACH))
                .isEqualTo(lucene);
    }

    @Provide
    Arbitrary<List<Query>> queries() {
        return QueryArbitraries.queries()
                .filter(Query::isPositive)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    @Provide
    Arbitrary<List<MentionFacts>> mentions() {
        return MentionArbitraries.mentions().list().ofMinSize(1).ofMaxSize(8);
    }

    private static Set<UUID> naive(Map<UUID, Query> stored, MentionFacts mention) {
        return stored.entrySet().stream()
                .filter(each -> NaiveOracle.picks(each.getValue(), mention))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static Map<UUID, Query> numbered(List<Query> queries) {
        Map<UUID, Query> numbered = new HashMap<>();
        queries.forEach(query -> numbered.put(new UUID(0, numbered.size()), query));
        return numbered;
    }

    private static Stream<Condition> conditions(Query query) {
        return switch (query) {
            case Condition condition -> Stream.of(condition);
            case And(List<Query> all) -> all.stream().flatMap(MatchingProperties::conditions);
            case Or(List<Query> any) -> any.stream().flatMap(MatchingProperties::conditions);
            case Not(Query absent) -> conditions(absent);
            case Query.Term _, Query.Near _ -> Stream.empty();
        };
    }
}
