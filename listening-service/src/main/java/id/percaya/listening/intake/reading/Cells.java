package id.percaya.listening.intake.reading;

import id.percaya.listening.intake.mention.Link;
import id.percaya.listening.intake.mention.Mention;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The values of one row by column. It collects all errors of the row: a getter returns a default
/// for a broken value, and [#row] then returns the errors instead of a mention.
final class Cells {

    private final long line;
    private final Function<String, String> values;
    private final List<RowError> errors = new ArrayList<>();

    /// @param values maps a column to its value; empty when there is no such column
    Cells(long line, Function<String, String> values) {
        this.line = line;
        this.values = values;
    }

    /// The trimmed value; empty when the column is missing. An invalid text is not included in the
    /// error, because it may contain personal data.
    String text(String column, int maxLength) {
        String value = values.apply(column).strip();
        Optional<Rule> violation = TextRules.violation(value, maxLength);
        violation.ifPresent(rule -> addError(column, "", rule));
        return violation.isEmpty() ? value : "";
    }

    /// Maps a word to its meaning; an unknown word is a [Rule#VALUE] error.
    <T> T meaning(String column, T fallback, Function<String, Optional<T>> meanings) {
        String value = text(column, 60);
        if (value.isEmpty()) {
            return fallback;
        }
        Optional<T> meaning = meanings.apply(value);
        if (meaning.isEmpty()) {
            addError(column, value, Rule.VALUE);
        }
        return meaning.orElse(fallback);
    }

    @Nullable String optional(String column, int maxLength) {
        String value = text(column, maxLength);
        return value.isEmpty() ? null : value;
    }

    Instant instant(String column, TimestampParser moments) {
        String value = text(column, 60);
        if (value.isEmpty()) {
            addError(column, value, Rule.REQUIRED);
            return Instant.EPOCH;
        }
        return switch (moments.read(value)) {
            case TimestampParser.At(Instant at) -> at;
            case TimestampParser.Invalid(Rule rule) -> {
                addError(column, value, rule);
                yield Instant.EPOCH;
            }
        };
    }

    @Nullable Long number(String column, NumberStyle numbers) {
        String value = text(column, 40);
        if (value.isEmpty()) {
            return null;
        }
        Long number = numbers.read(value);
        if (number == null) {
            addError(column, value, Rule.NUMBER);
        }
        return number;
    }

    @Nullable Link link(String column) {
        String value = text(column, Link.MAX_LENGTH);
        if (value.isEmpty()) {
            return null;
        }
        try {
            return Link.of(value);
        } catch (IllegalArgumentException _) {
            addError(column, value, Rule.URL);
            return null;
        }
    }

    void require(boolean present, String column, Rule rule) {
        if (!present && errors.stream().noneMatch(error -> error.column().equals(column))) {
            addError(column, "", rule);
        }
    }

    void addError(String column, String value, Rule rule) {
        errors.add(RowError.of(line, column, value, rule));
    }

    Row row(Supplier<Mention> mention) {
        return errors.isEmpty() ? new Row.Read(mention.get()) : new Row.Broken(List.copyOf(errors));
    }
}
