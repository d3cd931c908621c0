package id.percaya.kit.json;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The reason why a text is no value of a type: the code of a violation, and its message.
public enum ValueFault {
    NOT_A_UUID("is not a UUID"),
    NOT_A_DATE("is not a date of the years 1900 to 9999, such as 2026-11-28"),
    NOT_AN_INSTANT("is not an instant of the years 1900 to 9999, such as 2026-11-28T09:00:00Z"),
    NOT_A_DURATION("is not a duration, such as P30D"),
    NOT_A_NUMBER("is not a number of the documented size"),
    NOT_PLAIN_TEXT("has control characters, bidirectional overrides or half a character"),
    NOT_ALLOWED("is not an allowed value");

    private final String message;

    ValueFault(String message) {
        this.message = message;
    }

    /// The fault of a text that cannot be read as this type.
    public static ValueFault of(Class<?> type) {
        if (type == UUID.class) {
            return NOT_A_UUID;
        }
        if (type == LocalDate.class) {
            return NOT_A_DATE;
        }
        if (type == Instant.class) {
            return NOT_AN_INSTANT;
        }
        if (type == Duration.class) {
            return NOT_A_DURATION;
        }
        if (type == String.class) {
            return NOT_PLAIN_TEXT;
        }
        return isNumber(type) ? NOT_A_NUMBER : NOT_ALLOWED;
    }

    /// The message for a text that cannot be read as this type; for an enum it lists the values.
    public static String messageOf(Class<?> type) {
        Object[] values = type.getEnumConstants();
        return values == null
                ? of(type).message
                : "is none of "
                        + Stream.of(values)
                                .map(value -> ((Enum<?>) value).name())
                                .collect(Collectors.joining(", "));
    }

    private static boolean isNumber(Class<?> type) {
        return type == int.class
                || type == long.class
                || type == Integer.class
                || type == Long.class
                || type == BigDecimal.class;
    }
}
