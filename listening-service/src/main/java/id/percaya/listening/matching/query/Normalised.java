package id.percaya.listening.matching.query;

import id.percaya.listening.matching.query.Query.And;
import id.percaya.listening.matching.query.Query.Condition;
import id.percaya.listening.matching.query.Query.Near;
import id.percaya.listening.matching.query.Query.Not;
import id.percaya.listening.matching.query.Query.Or;
import id.percaya.listening.matching.query.Query.Phrase;
import id.percaya.listening.matching.query.Query.Proximity;
import id.percaya.listening.matching.query.Query.Tag;
import id.percaya.listening.matching.query.Query.Term;
import id.percaya.listening.matching.query.Query.Wildcard;
import id.percaya.listening.matching.query.Query.Within;
import id.percaya.listening.matching.query.Query.Word;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Writes a query in normalised form.
final class Normalised {

    private Normalised() {}

    static String of(Query query) {
        return switch (query) {
            case Word(List<String> words) -> String.join("-", words);
            case Phrase(List<String> words) -> quoted(words);
            case Proximity(List<String> words, int others) -> quoted(words) + "~" + others;
            case Wildcard(String pattern) -> pattern;
            case Tag(String signed) -> signed;
            case Within(var part, var words) -> lower(part) + ":" + of(words);
            case Condition(var field, String value) -> lower(field) + ":" + value;
            case Near(Query left, int others, Query right) ->
                    enclosed(left) + " NEAR/" + others + " " + enclosed(right);
            case And(List<Query> all) -> joined(all, " AND ");
            case Or(List<Query> any) -> joined(any, " OR ");
            case Not(Near absent) -> "NOT (" + of(absent) + ")";
            case Not(Query absent) -> "NOT " + enclosed(absent);
        };
    }

    private static String quoted(List<String> words) {
        return '"' + String.join(" ", words) + '"';
    }

    private static String lower(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT);
    }

    private static String joined(List<Query> parts, String operator) {
        return parts.stream().map(Normalised::enclosed).collect(Collectors.joining(operator));
    }

    private static String enclosed(Query part) {
        return switch (part) {
            case Term _, Near _, Not _ -> of(part);
            case And _, Or _ -> "(" + of(part) + ")";
        };
    }
}
