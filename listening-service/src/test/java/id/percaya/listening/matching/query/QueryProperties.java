package id.percaya.listening.matching.query;

import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.listening.matching.query.Query.And;
import id.percaya.listening.matching.query.Query.Not;
import id.percaya.listening.matching.query.Query.Or;
import id.percaya.listening.matching.query.Query.Phrase;
import id.percaya.listening.matching.query.Query.Word;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class QueryProperties {

    @Property
    void a_normalised_query_parses_to_the_same_query(@ForAll("queries") Query query)
            throws BadQuery {
        String normalised = query.normalised();
        Query read = QueryParser.parse(normalised);
        assertThat(QueryParser.parse(read.normalised())).isEqualTo(read);
        assertThat(read.isPositive()).isTrue();
    }

    @Property
    void any_text_is_a_query_or_has_an_error_position_inside_it(@ForAll("texts") String text) {
        try {
            assertThat(QueryParser.parse(text).normalised()).isNotBlank();
        } catch (BadQuery bad) {
            assertThat(bad.position()).isBetween(1, text.length() + 1);
        }
    }

    @Provide
    Arbitrary<Query> queries() {
        return query(3);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("a", "B", "AND", "OR", "NOT", "(", ")", "\"", "\"c d\"", " ", "-")
                .list()
                .ofMaxSize(14)
                .map(parts -> String.join(" ", parts));
    }

    private static Arbitrary<Query> query(int depth) {
        Arbitrary<Query> leaf =
                Arbitraries.of(new Word("klinik"), new Word("melati"), new Phrase("sedot lemak"));
        if (depth == 0) {
            return leaf;
        }
        Arbitrary<Query> part = query(depth - 1);
        Arbitrary<Query> or = part.list().ofMinSize(2).ofMaxSize(3).map(Or::new);
        Arbitrary<Query> and = part.list().ofMinSize(2).ofMaxSize(3).map(And::new);
        Arbitrary<Query> but =
                Combinators.combine(part, part)
                        .as((there, absent) -> new And(java.util.List.of(there, new Not(absent))));
        return Arbitraries.oneOf(leaf, or, and, but);
    }
}
