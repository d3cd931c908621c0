package id.percaya.listening.matching.index;

import id.percaya.listening.matching.index.Judges.Numeric;
import id.percaya.listening.matching.index.Judges.OneOfFields;
import id.percaya.listening.matching.index.Vocabulary.Kind;
import id.percaya.listening.matching.query.Query.Condition;
import id.percaya.listening.matching.query.Query.Field;
import java.util.List;
import java.util.function.LongPredicate;
import java.util.stream.Stream;

/// Compiles conditions on the fields of a mention.
final class FieldCompiler {

    private final Vocabulary vocabulary;
    private final AuthorKeys authors;

    FieldCompiler(Vocabulary vocabulary, AuthorKeys authors) {
        this.vocabulary = vocabulary;
        this.authors = authors;
    }

    Judge judge(Condition condition) {
        String value = condition.value();
        return switch (condition.field()) {
            case AUTHOR -> oneOf(Field.AUTHOR, authors.of(value.replace("\"", "")));
            case SITE, LANG, COUNTRY, SOURCE, KIND, SENTIMENT ->
                    oneOf(condition.field(), List.of(value));
            case RATING -> rating(value);
            case REACH -> reach(value);
        };
    }

    private OneOfFields oneOf(Field field, List<String> values) {
        return new OneOfFields(
                new Numbers(values.stream().mapToInt(value -> number(field, value))));
    }

    private int number(Field field, String value) {
        return vocabulary.add(Kind.FIELD, MentionReader.fieldTerm(field, value));
    }

    /// @param value `4` or `[1 TO 2]`
    private Numeric rating(String value) {
        List<Double> bounds =
                Stream.of(value.replaceAll("[\\[\\]]", "").split(" TO "))
                        .map(Double::valueOf)
                        .toList();
        return new Numeric(
                number(Field.RATING, ""),
                places -> {
                    Double stars = places.rating();
                    return stars != null && stars >= bounds.getFirst() && stars <= bounds.getLast();
                });
    }

    /// @param value `>=1000`
    private Numeric reach(String value) {
        String operator = value.replaceAll("\\d", "");
        LongPredicate holds =
                compared(operator, Long.parseLong(value, operator.length(), value.length(), 10));
        return new Numeric(
                number(Field.REACH, ""),
                places -> {
                    Long reached = places.reach();
                    return reached != null && holds.test(reached);
                });
    }

    private static LongPredicate compared(String operator, long bound) {
        return switch (operator) {
            case ">" -> reach -> reach > bound;
            case ">=" -> reach -> reach >= bound;
            case "<" -> reach -> reach < bound;
            case "<=" -> reach -> reach <= bound;
            default -> throw new IllegalArgumentException("no comparison: " + operator);
        };
    }
}
