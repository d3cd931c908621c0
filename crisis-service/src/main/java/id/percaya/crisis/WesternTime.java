package id.percaya.crisis;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// Days in western Indonesian time (WIB), the last of the three zones in which a day ends. So a day
/// that is over here is over everywhere.
public final class WesternTime {

    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

    private WesternTime() {}

    public static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, WIB);
    }
}
