package id.percaya.listening.matching.preview;

import id.percaya.listening.matching.query.Query;
import id.percaya.listening.matching.query.Query.And;
import id.percaya.listening.matching.query.Query.Near;
import id.percaya.listening.matching.query.Query.Not;
import id.percaya.listening.matching.query.Query.Or;
import java.util.List;
import java.util.stream.Stream;

/// The single terms of a query.
final class QueryTerms {

    private QueryTerms() {}

    /// Each once, in order.
    static List<Query> of(Query query) {
        return terms(query).distinct().toList();
    }

    private static Stream<Query> terms(Query query) {
        return switch (query) {
            case Query.Term term -> Stream.of(term);
            case Near(Query left, _, Query right) ->
                    Stream.of(left, right).flatMap(QueryTerms::terms);
            case And(List<Query> all) -> all.stream().flatMap(QueryTerms::terms);
            case Or(List<Query> any) -> any.stream().flatMap(QueryTerms::terms);
            case Not(Query absent) -> terms(absent);
        };
    }
}
