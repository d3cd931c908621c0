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

/// The values of one row by column, collecting all that is wrong with them. Where a value is broken
/// a getter answers as if it were absent; [#row] then gives the errors and no mention.
final class Cells {

    private final long line;
    private final Function<String, String> values;
    private final List<RowError> errors = new ArrayList<>();

    /// @param values a column's value, empty when there is no such column
    Cells(long line, Function<String, String> values) {
        this.line = line;
        this.values = values;
    }

    /// The trimmed value, empty when the file has no such column. One that is no text to keep is
    /// not shown either: it may be what somebody wrote, or who.
    String text(String column, int longest) {
        String value = values.apply(column).strip();
        Optional<Rule> broken = TextRules.broken(value, longest);
        broken.ifPresent(rule -> wrong(column, "", rule));
        return broken.isEmpty() ? value : "";
    }

    /// What a word stands for, [Rule#VALUE] when it stands for nothing.
    <T> T meaning(String column, T otherwise, Function<String, Optional<T>> meanings) {
        String value = text(column, 60);
        if (value.isEmpty()) {
            return otherwise;
        }
        Optional<T> meaning = meanings.apply(value);
        if (meaning.isEmpty()) {
            wrong(column, value, Rule.VALUE);
        }
        return meaning.orElse(otherwise);
    }

    @Nullable String optional(String column, int longest) {
        String value = text(column, longest);
        return value.isEmpty() ? null : value;
    }

    Instant instant(String column, TimestampParser moments) {
        String value = text(column, 60);
        if (value.isEmpty()) {
            wrong(column, value, Rule.REQUIRED);
            return Instant.EPOCH;
        }
        return switch (moments.read(value)) {
            case TimestampParser.At(Instant at) -> at;
            case TimestampParser.Wrong(Rule rule) -> {
                wrong(column, value, rule);
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
            wrong(column, value, Rule.NUMBER);
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
            wrong(column, value, Rule.URL);
            return null;
        }
    }

    void require(boolean there, String column, Rule rule) {
        if (!there && errors.stream().noneMatch(error -> error.column().equals(column))) {
            wrong(column, "", rule);
        }
    }

    void wrong(String column, String value, Rule rule) {
        errors.add(RowError.of(line, column, value, rule));
    }

    Row row(Supplier<Mention> mention) {
        return errors.isEmpty() ? new Row.Read(mention.get()) : new Row.Broken(List.copyOf(errors));
    }
}
