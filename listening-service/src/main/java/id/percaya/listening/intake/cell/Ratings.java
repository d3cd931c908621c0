package id.percaya.listening.intake.cell;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads stars as platforms write them: `4`, `4.5`, `4,5`, `4/5`, or Google's words `FOUR`.
final class Ratings {

    private static final Pattern STARS =
            Pattern.compile("([1-5](?:[.,]\\d{1,2})?|[1-5]\\d?E[+-]?\\d)(?: ?/ ?5)?");
    private static final Map<String, Double> WORDS =
            Map.of("ONE", 1.0, "TWO", 2.0, "THREE", 3.0, "FOUR", 4.0, "FIVE", 5.0);

    private Ratings() {}

    /// Null if the text is no number of stars between 1 and 5.
    static @Nullable Double read(String value) {
        Double word = WORDS.get(value.toUpperCase(Locale.ROOT));
        if (word != null) {
            return word;
        }
        var stars = STARS.matcher(value);
        if (!stars.matches()) {
            return null;
        }
        double number = Double.parseDouble(stars.group(1).replace(',', '.'));
        return number >= 1 && number <= 5 ? number : null;
    }
}
