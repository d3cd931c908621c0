package id.percaya.listening.counting.bin;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/// Five minutes of one monitor. The time comes first, so that the oldest bins are found together.
///
/// @param number of the bin since 1970
/// @param monitor text of a [MonitorKey]
public record BinKey(long number, String monitor) {

    public static final Duration LENGTH = Duration.ofMinutes(5);

    /// How long mentions are counted after their publication: a week more than the baselines look
    /// back.
    public static final Duration KEPT = Duration.ofDays(35);

    /// A change may wait for the broker, so mentions that will be forgotten within two days are
    /// counted in the database.
    private static final Duration WAITING = Duration.ofDays(2);

    private static final int DIGITS = 10;
    private static final char SEPARATOR = '|';

    public static BinKey of(Instant publishedAt, String monitor) {
        return new BinKey(number(publishedAt), monitor);
    }

    static long number(Instant instant) {
        return Math.floorDiv(instant.getEpochSecond(), LENGTH.toSeconds());
    }

    /// Mentions published before are counted in the database, where they are few.
    public static Instant oldestInKafka(Instant now) {
        return startOfBin(now.minus(KEPT).plus(WAITING));
    }

    public static Instant startOfBin(Instant instant) {
        return new BinKey(number(instant), "").startsAt();
    }

    /// @throws IllegalArgumentException for another text
    public static BinKey of(String text) {
        if (text.length() <= DIGITS || text.charAt(DIGITS) != SEPARATOR) {
            throw new IllegalArgumentException("not the key of a bin");
        }
        return new BinKey(Long.parseLong(text.substring(0, DIGITS)), text.substring(DIGITS + 1));
    }

    public Instant startsAt() {
        return Instant.ofEpochSecond(number * LENGTH.toSeconds());
    }

    public String text() {
        return before(number) + monitor;
    }

    /// The beginning of the keys of the bin's mentions.
    String mentions() {
        return text() + SEPARATOR;
    }

    String mention(UUID mention) {
        return mentions() + mention;
    }

    /// The key of an author or a story of the bin.
    String member(String member) {
        return mentions() + member;
    }

    /// Sorts before the keys of this bin number and after those of earlier ones.
    static String before(long number) {
        return "%010d".formatted(number) + SEPARATOR;
    }
}
