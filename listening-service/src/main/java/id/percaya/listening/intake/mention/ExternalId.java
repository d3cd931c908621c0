package id.percaya.listening.intake.mention;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Decides whether an id in a file is still the source's own. A spreadsheet keeps 15 digits of a
/// number, so that the ids of a whole day become equal.
public final class ExternalId {

    public static final int MAX_LENGTH = 255;

    private static final Set<String> ABSENT =
            Set.of("0", "-", "n/a", "#n/a", "na", "nan", "null", "none", "nil", "undefined");
    private static final Pattern ROUNDED =
            Pattern.compile(
                    "\\d+[.,]\\d+[eE]\\d+|[+-]?\\d+(?:[.,]\\d+)?[eE][+-]\\d+|[1-9]\\d{14}0{3,}|\\d{16,}[.,]0+");
    private static final Pattern KEPT_AS_TEXT = Pattern.compile("'(\\d+)|(\\d{1,15})\\.0+");

    private ExternalId() {}

    /// The id without the marks that a spreadsheet adds: `'12`, `12.0`.
    public static String unmarked(String value) {
        Matcher marked = KEPT_AS_TEXT.matcher(value);
        if (!marked.matches()) {
            return value;
        }
        return Optional.ofNullable(marked.group(1)).orElseGet(() -> marked.group(2));
    }

    /// True if the value stands for no id.
    public static boolean isAbsent(String value) {
        return value.isBlank() || ABSENT.contains(value.toLowerCase(Locale.ROOT));
    }

    /// True if digits of the id are lost: `1.23457E+18`, or zeros after the 15th digit. `507e1` may
    /// be an id that only looks like a number.
    public static boolean isRounded(String value) {
        return ROUNDED.matcher(value).matches();
    }
}
