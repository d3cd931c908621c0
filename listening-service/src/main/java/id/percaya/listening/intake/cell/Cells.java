package id.percaya.listening.intake.cell;

import id.percaya.listening.intake.mention.ExternalId;
import id.percaya.listening.intake.mention.Link;
import id.percaya.listening.intake.mention.Mention;
import id.percaya.listening.intake.mention.Origin;
import id.percaya.listening.intake.mention.Sentiment;
import id.percaya.listening.intake.mention.Source;
import id.percaya.listening.intake.mention.VendorField;
import id.percaya.listening.intake.row.Consequence;
import id.percaya.listening.intake.row.Row;
import id.percaya.listening.intake.row.RowError;
import id.percaya.listening.intake.row.Rule;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The values of one row by column. A broken value is dropped or repaired, and noted. Only a row
/// without a required value, see [#require], becomes its errors instead of a mention.
public final class Cells {

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final Pattern QUOTED = Pattern.compile("=\"([^\"]*)\"");

    private final long line;
    private final Function<String, String> values;
    private final Function<String, Map<String, String>> objects;
    private final List<RowError> errors = new ArrayList<>();

    /// @param values maps a column to its value; empty when there is no such column
    public Cells(long line, Function<String, String> values) {
        this(line, values, _ -> Map.of());
    }

    /// @param objects maps a column to the fields of its object; empty when it holds none. A field
    ///   that is an object or an array itself has no value
    public Cells(
            long line,
            Function<String, String> values,
            Function<String, Map<String, String>> objects) {
        this.line = line;
        this.values = values;
        this.objects = objects;
    }

    /// The trimmed free text; empty when the column is missing. It is not included in an error,
    /// because it may contain personal data.
    public String text(String column, int maxLength) {
        RepairedText repaired = RepairedText.of(unquoted(values.apply(column)), maxLength);
        repaired.findings().forEach((rule, consequence) -> note(column, "", rule, consequence));
        return Blanks.strip(repaired.text());
    }

    public boolean has(String column) {
        return !values.apply(column).isBlank();
    }

    /// The value, or null if there is none or it is too long.
    public @Nullable String optional(String column, int maxLength) {
        String value = Blanks.strip(values.apply(column));
        if (value.length() > maxLength) {
            note(column, "", Rule.TOO_LONG, Consequence.CELL_DROPPED);
            return null;
        }
        String text = text(column, maxLength);
        return text.isEmpty() ? null : text;
    }

    /// As [#optional], with personal data masked.
    public @Nullable String masked(String column, int maxLength) {
        String value = optional(column, maxLength);
        return value == null ? null : ReceivedField.masked(value, maxLength);
    }

    /// The source's own id, or null if it is missing or rounded.
    public @Nullable String externalId(String column) {
        String written = optional(column, ExternalId.MAX_LENGTH);
        String value = written == null ? "" : ExternalId.unmarked(written);
        if (ExternalId.isAbsent(value)) {
            return null;
        }
        if (ExternalId.isRounded(value)) {
            note(column, value, Rule.ROUNDED, Consequence.CELL_DROPPED);
            return null;
        }
        return value;
    }

    /// Maps a word to its meaning; an unknown word is dropped.
    public <T> Optional<T> meaning(String column, Function<String, Optional<T>> meanings) {
        String value = text(column, 60);
        Optional<T> meaning = value.isEmpty() ? Optional.empty() : meanings.apply(value);
        if (meaning.isEmpty() && !value.isEmpty()) {
            note(column, value, Rule.VALUE, Consequence.CELL_DROPPED);
        }
        return meaning;
    }

    public Sentiment sentiment(String column) {
        return sentiment(column, _ -> Optional.empty());
    }

    /// @param scores the meanings that a vendor gives to other labels, such as numbers
    public Sentiment sentiment(String column, Function<String, Optional<Sentiment>> scores) {
        String label = text(column, 60);
        return scores.apply(label)
                .or(() -> Labels.sentiment(label))
                .orElseGet(() -> unknownLabel(column, label, Sentiment.UNKNOWN));
    }

    /// The platform that the label names; a site's name counts as the web.
    public Source source(String column) {
        return source(column, Source::named);
    }

    /// @param names the source that a label of this vendor names; empty if it is not known
    public Source source(String column, Function<String, Optional<Source>> names) {
        String label = text(column, 255);
        return label.isEmpty()
                ? Source.WEB
                : names.apply(label).orElseGet(() -> unknownLabel(column, label, Source.WEB));
    }

    private <T> T unknownLabel(String column, String label, T counted) {
        note(column, label, Rule.LABEL, Consequence.CELL_DROPPED);
        return counted;
    }

    public Instant instant(String column, TimestampParser moments) {
        return instant(column, "", moments);
    }

    /// @param timeColumn holds the time of day if the date has none; may be missing in the file
    public Instant instant(String column, String timeColumn, TimestampParser moments) {
        String date = text(column, 60);
        String time = timeColumn.isEmpty() ? "" : text(timeColumn, 30);
        if (date.isEmpty()) {
            error(column, "", Rule.REQUIRED);
            return Instant.EPOCH;
        }
        if (!time.isEmpty() && !TimestampParser.hasTime(date)) {
            if (moments.read(date + " " + time) instanceof TimestampParser.At(Instant at)) {
                return at;
            }
            note(timeColumn, time, Rule.DATE, Consequence.CELL_DROPPED);
        }
        return switch (moments.read(date)) {
            case TimestampParser.At(Instant at) -> at;
            case TimestampParser.Invalid(Rule rule) -> {
                error(column, date, rule);
                yield Instant.EPOCH;
            }
        };
    }

    /// A time that the mention does without.
    public @Nullable Instant optionalInstant(String column, TimestampParser moments) {
        String value = text(column, 60);
        if (value.isEmpty()) {
            return null;
        }
        return switch (moments.read(value)) {
            case TimestampParser.At(Instant at) -> at;
            case TimestampParser.Invalid(Rule rule) -> {
                note(column, value, rule, Consequence.CELL_DROPPED);
                yield null;
            }
        };
    }

    public @Nullable Long number(String column, NumberStyle numbers) {
        String value = text(column, 60);
        if (value.isEmpty()) {
            return null;
        }
        Long number = numbers.read(value);
        if (number == null) {
            note(column, value, Rule.NUMBER, Consequence.CELL_DROPPED);
        }
        return number;
    }

    /// ISO 3166-1, two capitals.
    public @Nullable String country(String column) {
        return meaning(
                        column,
                        code ->
                                Optional.of(code.toUpperCase(Locale.ROOT))
                                        .filter(COUNTRIES::contains))
                .orElse(null);
    }

    /// Stars, 1 to 5.
    public @Nullable Double rating(String column) {
        String value = text(column, 60);
        if (value.isEmpty()) {
            return null;
        }
        Double rating = Ratings.read(value);
        if (rating == null) {
            note(column, value, Rule.NUMBER, Consequence.CELL_DROPPED);
        }
        return rating;
    }

    public @Nullable Link link(String column) {
        String value = text(column, Link.MAX_LENGTH + 1);
        if (value.isEmpty()) {
            return null;
        }
        try {
            return Link.of(value);
        } catch (IllegalArgumentException _) {
            note(column, value, Rule.URL, Consequence.CELL_DROPPED);
            return null;
        }
    }

    /// The fields of an object as received. A field beyond the bounds of [VendorField] is dropped;
    /// one that names a person is left out, and personal data in values is masked.
    public List<VendorField> fields(String column) {
        return fields(column, objects.apply(column));
    }

    /// As [#fields(String)], of the named fields that have a value.
    public List<VendorField> fields(String column, Set<String> names) {
        Map<String, String> received = new LinkedHashMap<>(objects.apply(column));
        received.keySet().retainAll(names);
        received.values().removeIf(String::isBlank);
        return fields(column, received);
    }

    private List<VendorField> fields(String column, Map<String, String> received) {
        List<VendorField> fields =
                received.entrySet().stream()
                        .filter(field ->
                                ReceivedField.isWithinBounds(field.getKey(), field.getValue()))
                        .limit(VendorField.MOST)
                        .map(field -> ReceivedField.of(field.getKey(), field.getValue()))
                        .toList();
        if (fields.size() < received.size()) {
            note(column, "", Rule.TOO_LONG, Consequence.CELL_DROPPED);
        }
        return fields.stream().filter(field -> !ReceivedField.namesPerson(field)).toList();
    }

    /// Skips the row unless the value is present. An error already noted for the column explains
    /// why it is not.
    public void require(boolean present, String column, Rule rule) {
        if (present) {
            return;
        }
        if (errors.stream().noneMatch(error -> error.column().equals(column))) {
            error(column, "", rule);
        } else {
            errors.replaceAll(error ->
                    error.column().equals(column) ? error.with(Consequence.ROW_SKIPPED) : error);
        }
    }

    /// A spreadsheet writes `="12"` to keep digits as text.
    private static String unquoted(String value) {
        Matcher quoted = QUOTED.matcher(Blanks.strip(value));
        return Blanks.strip(quoted.matches() ? quoted.group(1) : value);
    }

    private void error(String column, String value, Rule rule) {
        note(column, value, rule, Consequence.ROW_SKIPPED);
    }

    private void note(String column, String value, Rule rule, Consequence consequence) {
        errors.add(RowError.of(line, column, value, rule, consequence));
    }

    public Row row(Supplier<Mention> mention) {
        return isSkipped() ? broken() : new Row.Read(mention.get(), List.copyOf(errors));
    }

    public Row removal(Supplier<Origin> origin) {
        return isSkipped() ? broken() : new Row.Removed(origin.get());
    }

    private boolean isSkipped() {
        return errors.stream().anyMatch(error -> error.consequence() == Consequence.ROW_SKIPPED);
    }

    private Row broken() {
        return new Row.Broken(
                errors.stream()
                        .filter(error -> error.rule() != Rule.LABEL)
                        .map(error -> error.with(Consequence.ROW_SKIPPED))
                        .toList());
    }
}
