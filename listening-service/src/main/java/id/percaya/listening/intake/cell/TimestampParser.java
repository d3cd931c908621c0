package id.percaya.listening.intake.cell;

import id.percaya.listening.intake.row.Rule;
import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.regex.Pattern;

/// Parses a publication time in the notation of a format. A date without a time means the start of
/// that day; a time without a zone is western Indonesian time (WIB, UTC+7).
public final class TimestampParser {

    static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

    private static final Instant OLDEST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Pattern TIME =
            Pattern.compile("\\d[:.]\\d{2}\\b(?!\\.)|\\d\\s*(?i:[ap]m)\\b");

    private final List<DateTimeFormatter> formats;
    private final Instant latest;

    private TimestampParser(List<DateTimeFormatter> formats, Instant receivedAt) {
        this.formats = formats;
        this.latest = receivedAt.plus(Duration.ofDays(1));
    }

    public static TimestampParser indonesian(Instant receivedAt) {
        return new TimestampParser(TimestampFormats.INDONESIAN, receivedAt);
    }

    public static TimestampParser english(Instant receivedAt) {
        return new TimestampParser(TimestampFormats.ENGLISH, receivedAt);
    }

    public static TimestampParser rfc3339(Instant receivedAt) {
        return new TimestampParser(List.of(TimestampFormats.RFC_3339), receivedAt);
    }

    /// Milliseconds since 1970, in digits.
    public static TimestampParser epochMillis(Instant receivedAt) {
        return new TimestampParser(List.of(TimestampFormats.EPOCH_MILLIS), receivedAt);
    }

    /// RFC 822 (RSS) or RFC 3339 (Atom).
    public static TimestampParser feed(Instant receivedAt) {
        return new TimestampParser(TimestampFormats.FEED, receivedAt);
    }

    sealed interface Result {}

    record At(Instant at) implements Result {}

    record Invalid(Rule rule) implements Result {}

    /// True if the value names a time of day.
    public static boolean hasTime(String value) {
        return TIME.matcher(value).find();
    }

    Result read(String written) {
        String value = TimestampFormats.plain(written);
        for (DateTimeFormatter format : formats) {
            ParsePosition end = new ParsePosition(0);
            if (format.parseUnresolved(value, end) != null && end.getIndex() == value.length()) {
                return resolved(format, value);
            }
        }
        return new Invalid(Rule.DATE);
    }

    /// Resolves a well-formed text, which may still name a day that does not exist, such as 31
    /// February.
    private Result resolved(DateTimeFormatter format, String value) {
        try {
            return inRange(
                    instant(
                            format.parseBest(
                                    value,
                                    Instant::from,
                                    OffsetDateTime::from,
                                    LocalDateTime::from,
                                    LocalDate::from)));
        } catch (DateTimeException _) {
            return new Invalid(Rule.DATE);
        }
    }

    private Result inRange(Instant at) {
        if (at.isAfter(latest)) {
            return new Invalid(Rule.IN_FUTURE);
        }
        return at.isBefore(OLDEST) ? new Invalid(Rule.TOO_OLD) : new At(at);
    }

    private static Instant instant(TemporalAccessor parsed) {
        if (parsed instanceof Instant at) {
            return at;
        }
        if (parsed instanceof OffsetDateTime time) {
            return time.toInstant();
        }
        if (parsed instanceof LocalDateTime time) {
            return time.atZone(WIB).toInstant();
        }
        return LocalDate.from(parsed).atStartOfDay(WIB).toInstant();
    }
}
