package id.percaya.listening.matching.query;

import id.percaya.listening.matching.query.Query.And;
import id.percaya.listening.matching.query.Query.Condition;
import id.percaya.listening.matching.query.Query.Field;
import id.percaya.listening.matching.query.Query.Near;
import id.percaya.listening.matching.query.Query.Not;
import id.percaya.listening.matching.query.Query.Or;
import id.percaya.listening.matching.query.Query.Part;
import id.percaya.listening.matching.query.Query.Phrase;
import id.percaya.listening.matching.query.Query.Proximity;
import id.percaya.listening.matching.query.Query.Tag;
import id.percaya.listening.matching.query.Query.Wildcard;
import id.percaya.listening.matching.query.Query.Within;
import id.percaya.listening.matching.query.Query.Word;
import id.percaya.listening.matching.query.Query.Words;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/// Random queries over few words, so that random texts match often. Each is as the parser would
/// build it.
public final class QueryArbitraries {

    /// The words of which queries and texts are made.
    public static final List<String> WORDS =
            List.of("melati", "melatinya", "operasi", "operasimu", "dokter", "sedot", "lemak");

    private QueryArbitraries() {}

    public static Arbitrary<Query> queries() {
        return query(3);
    }

    private static Arbitrary<Query> query(int depth) {
        Arbitrary<Query> simple = Arbitraries.oneOf(terms(), near());
        if (depth == 0) {
            return simple;
        }
        Arbitrary<Query> part = query(depth - 1);
        Arbitrary<Query> or = part.list().ofMinSize(2).ofMaxSize(3).map(QueryArbitraries::or);
        Arbitrary<Query> and = part.list().ofMinSize(2).ofMaxSize(3).map(QueryArbitraries::and);
        Arbitrary<Query> but =
                Combinators.combine(part, part)
                        .as((there, absent) -> and(List.of(there, new Not(absent))));
        return Arbitraries.oneOf(simple, or, and, but);
    }

    private static Query or(List<Query> any) {
        return new Or(any.stream().flatMap(QueryArbitraries::alternatives).toList());
    }

    private static Query and(List<Query> all) {
        return new And(all.stream().flatMap(QueryArbitraries::conditions).toList());
    }

    private static Stream<Query> alternatives(Query query) {
        return query instanceof Or(List<Query> any) ? any.stream() : Stream.of(query);
    }

    private static Stream<Query> conditions(Query query) {
        return query instanceof And(List<Query> all) ? all.stream() : Stream.of(query);
    }

    private static Arbitrary<Query> terms() {
        Arbitrary<Query> within =
                Combinators.combine(Arbitraries.of(Part.values()), words()).as(Within::new);
        Arbitrary<Query> others =
                Arbitraries.of(
                        new Tag("#melati"),
                        new Tag("@dokter"),
                        new Condition(Field.SOURCE, "x"),
                        new Condition(Field.SITE, "detik.com"),
                        new Condition(Field.LANG, "id"),
                        new Condition(Field.KIND, "REVIEW"),
                        new Condition(Field.AUTHOR, "\"kabar viral\""),
                        new Condition(Field.RATING, "[1 TO 2.5]"),
                        new Condition(Field.RATING, "5"),
                        new Condition(Field.REACH, ">=150"));
        return Arbitraries.frequencyOf(
                Tuple.of(5, words().map(each -> (Query) each)),
                Tuple.of(1, within),
                Tuple.of(1, others));
    }

    private static Arbitrary<Words> words() {
        Arbitrary<Words> proximity =
                Combinators.combine(list(3), Arbitraries.integers().between(0, 3))
                        .as(Proximity::new);
        return Arbitraries.oneOf(operands(), proximity);
    }

    private static Arbitrary<Words> operands() {
        Arbitrary<Words> word = list(2).map(Word::new);
        Arbitrary<Words> phrase = list(3).map(Phrase::new);
        Arbitrary<Words> wildcard =
                Arbitraries.of("mela*", "*asi*", "d?kt?r", "*e?*ati", "operas?").map(Wildcard::new);
        return Arbitraries.oneOf(word, phrase, wildcard);
    }

    private static Arbitrary<List<String>> list(int atMost) {
        return Arbitraries.of(WORDS).list().ofMinSize(1).ofMaxSize(atMost);
    }

    private static Arbitrary<Query> near() {
        Arbitrary<Query> or =
                operands().map(each -> (Query) each).list().ofMinSize(2).ofMaxSize(3).map(Or::new);
        Arbitrary<Query> operand = Arbitraries.oneOf(operands().map(each -> (Query) each), or);
        return Combinators.combine(operand, Arbitraries.integers().between(0, 3), operand)
                .as(Near::new);
    }
}
