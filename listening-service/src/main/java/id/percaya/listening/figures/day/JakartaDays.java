package id.percaya.listening.figures.day;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// Days of western Indonesian time.
final class JakartaDays {

    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

    private JakartaDays() {}

    static LocalDate of(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }

    static Instant start(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    /// The first day that begins then or later.
    static LocalDate firstWhole(Instant from) {
        LocalDate day = of(from);
        return start(day).equals(from) ? day : day.plusDays(1);
    }
}
