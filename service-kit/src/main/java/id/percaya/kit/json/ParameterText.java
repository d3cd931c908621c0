package id.percaya.kit.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import java.util.regex.Pattern;

/// Tells whether the text of a query or path parameter can be read as its type, by the same rules
/// as in bodies.
public final class ParameterText {

    /// `UUID.fromString` also reads `1-1-1-1-1`.
    private static final Pattern UUID_TEXT =
            Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private ParameterText() {}

    public static boolean isReadable(String text, Class<?> type) {
        try {
            return isOne(text, type);
        } catch (DateTimeException | NumberFormatException _) {
            return false;
        }
    }

    private static boolean isOne(String text, Class<?> type) {
        if (type == UUID.class) {
            return UUID_TEXT.matcher(text).matches();
        }
        if (type == Instant.class) {
            return InstantText.isPlausible(InstantText.parse(text));
        }
        if (type == LocalDate.class) {
            return DateText.isPlausible(LocalDate.parse(text));
        }
        if (type == int.class || type == Integer.class) {
            return Integer.toString(Integer.parseInt(text)).equals(text);
        }
        if (type == long.class || type == Long.class) {
            return Long.toString(Long.parseLong(text)).equals(text);
        }
        if (type == boolean.class || type == Boolean.class) {
            return text.equals("true") || text.equals("false");
        }
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .anyMatch(each -> ((Enum<?>) each).name().equals(text));
        }
        return PlainText.isPlain(text);
    }
}
