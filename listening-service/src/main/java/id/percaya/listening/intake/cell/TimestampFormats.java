package id.percaya.listening.intake.cell;

import static java.time.temporal.ChronoField.INSTANT_SECONDS;
import static java.time.temporal.ChronoField.MILLI_OF_SECOND;
import static java.time.temporal.ChronoField.NANO_OF_SECOND;

import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.format.SignStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The notations of dates and times that are read as written. A day and a month in digits are read
/// where the format fixes their order, otherwise not: 05/06/2026 may be either.
final class TimestampFormats {

    private static final Locale INDONESIA = Locale.of("id");
    private static final String TIME_12 = "[[,] h:mm[:ss][ ]a]";
    private static final String TIME_24 = "[[,] H:mm[:ss]]";
    private static final String YEAR = "[uuuu][uu]";

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern SEPTEMBER = Pattern.compile("(?i)\\bsept\\b");

    /// Offsets of the zone names that Indonesian exports use.
    private static final Map<Pattern, String> ZONES =
            Map.of(
                    Pattern.compile("(?i) ?(?:UTC|GMT)$"), "Z",
                    Pattern.compile("(?i) ?WIB$"), "+07:00",
                    Pattern.compile("(?i) ?WITA$"), "+08:00",
                    Pattern.compile("(?i) ?WIT$"), "+09:00");

    static final DateTimeFormatter RFC_3339 =
            start().appendPattern("uuuu-MM-dd'T'HH:mm")
                    .appendPattern("[:ss]")
                    .appendOptional(fraction())
                    .appendPattern("[XXX][XX][X]")
                    .toFormatter(Locale.ROOT)
                    .withResolverStyle(ResolverStyle.STRICT);

    static final DateTimeFormatter EPOCH_MILLIS =
            new DateTimeFormatterBuilder()
                    .appendValue(INSTANT_SECONDS, 1, 10, SignStyle.NOT_NEGATIVE)
                    .appendValue(MILLI_OF_SECOND, 3)
                    .toFormatter(Locale.ROOT);

    /// `Sat, 08 Feb 2025 16:40:00 +0700`, the day of the week optional.
    private static final DateTimeFormatter RFC_822 =
            start().appendPattern("[EEE, ]d MMM uuuu HH:mm[:ss][ ][XX][XXX]")
                    .toFormatter(Locale.ENGLISH)
                    .withResolverStyle(ResolverStyle.STRICT);

    static final List<DateTimeFormatter> FEED = List.of(RFC_822, RFC_3339);

    /// `2026-11-15`, with a time that may have a fraction and an offset.
    private static final DateTimeFormatter ISO =
            start().appendPattern("uuuu-MM-dd")
                    .optionalStart()
                    .appendPattern("['T'][' ']HH:mm[:ss]")
                    .appendOptional(fraction())
                    .appendPattern("[' '][XXX][XX][X]")
                    .optionalEnd()
                    .toFormatter(Locale.ROOT)
                    .withResolverStyle(ResolverStyle.STRICT);

    static final List<DateTimeFormatter> ENGLISH =
            Stream.concat(
                            Stream.of(ISO),
                            Stream.of(
                                            "d[-][ ][/]MMM[-][ ][/]" + YEAR,
                                            "d MMMM " + YEAR,
                                            "MMM d, uuuu",
                                            "MMMM d, uuuu")
                                    .flatMap(date -> withTime(date, Locale.ENGLISH)))
                    .toList();

    static final List<DateTimeFormatter> INDONESIAN =
            Stream.of(
                            Stream.of(ISO),
                            Stream.of("d/M/", "d-M-", "d.M.")
                                    .map(date ->
                                            format(
                                                    date + YEAR + "[ H[:][.]mm[[:][.]ss]]",
                                                    INDONESIA)),
                            Stream.of("d[-][ ]MMM[-][ ]" + YEAR, "d MMMM " + YEAR)
                                    .flatMap(date ->
                                            Stream.concat(
                                                    withTime(date, INDONESIA),
                                                    withTime(date, Locale.ENGLISH))))
                    .flatMap(formats -> formats)
                    .toList();

    private TimestampFormats() {}

    /// The value with single spaces, an offset for a zone's name, and `Sep` for `Sept`.
    static String plain(String value) {
        String plain = BLANKS.matcher(value).replaceAll(" ").strip();
        for (Map.Entry<Pattern, String> zone : ZONES.entrySet()) {
            plain = zone.getKey().matcher(plain).replaceFirst(zone.getValue());
        }
        return SEPTEMBER.matcher(plain).replaceAll("Sep");
    }

    private static Stream<DateTimeFormatter> withTime(String date, Locale locale) {
        return Stream.of(format(date + TIME_12, locale), format(date + TIME_24, locale));
    }

    private static DateTimeFormatter format(String pattern, Locale locale) {
        return start().appendPattern(pattern)
                .appendPattern("[' '][XXX][XX][X]")
                .toFormatter(locale)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    private static DateTimeFormatter fraction() {
        return new DateTimeFormatterBuilder()
                .appendFraction(NANO_OF_SECOND, 1, 9, true)
                .toFormatter(Locale.ROOT);
    }

    private static DateTimeFormatterBuilder start() {
        return new DateTimeFormatterBuilder().parseCaseInsensitive();
    }
}
