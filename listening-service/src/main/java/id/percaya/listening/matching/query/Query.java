package id.percaya.listening.matching.query;

import java.util.List;

/// A parsed query. Parsing its normalised form gives the same query again.
public sealed interface Query {

    /// The normalised form: folded words, explicit operators, no redundant parentheses.
    default String normalised() {
        return Normalised.of(this);
    }

    /// False if the query consists of negated terms only.
    default boolean isPositive() {
        return switch (this) {
            case And(List<Query> all) -> all.stream().anyMatch(Query::isPositive);
            case Or(List<Query> any) -> any.stream().allMatch(Query::isPositive);
            case Not _ -> false;
            case Term _, Near _ -> true;
        };
    }

    /// A single condition on a mention.
    sealed interface Term extends Query {}

    /// A condition on the words of a title or a text.
    sealed interface Words extends Term {}

    /// A word in all its inflected forms. Several words stand for one that the text analysis splits
    /// ("e-ktp"), and are found side by side.
    record Word(List<String> words) implements Words {}

    /// Words side by side, exactly as written.
    record Phrase(List<String> words) implements Words {}

    /// Words as written, in any order.
    ///
    /// @param others how many other words may stand among them
    record Proximity(List<String> words, int others) implements Words {}

    /// A pattern of one written word: `*` is any number of characters, `?` is one.
    record Wildcard(String pattern) implements Words {}

    /// A `#tag` or `@handle`, whole.
    record Tag(String signed) implements Term {}

    /// Words that stand in this part.
    record Within(Part part, Words words) implements Term {}

    /// @param value in the form that the field's type writes
    record Condition(Field field, String value) implements Term {}

    /// Two operands in either order. Each is [Word], [Phrase], [Wildcard] or an [Or] of these.
    ///
    /// @param others how many other words may stand between them
    record Near(Query left, int others, Query right) implements Query {}

    record And(List<Query> all) implements Query {}

    record Or(List<Query> any) implements Query {}

    record Not(Query absent) implements Query {}

    enum Part {
        TITLE,
        TEXT
    }

    /// The fields that are no part of the text.
    enum Field {
        AUTHOR,
        SITE,
        LANG,
        COUNTRY,
        SOURCE,
        KIND,
        SENTIMENT,
        RATING,
        REACH
    }
}
