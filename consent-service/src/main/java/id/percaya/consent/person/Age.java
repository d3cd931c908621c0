package id.percaya.consent.person;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// Computes ages by the calendar of Jakarta.
final class Age {

    /// The age of majority: UU 35/2014 art. 1(1).
    public static final int OF_MAJORITY = 18;

    public static final ZoneId CALENDAR = ZoneId.of("Asia/Jakarta");

    private Age() {}

    /// The first instant at which a person born on that date has this age. A person born on 29
    /// February reaches it on 1 March in a common year.
    public static Instant reached(int years, LocalDate birthDate) {
        LocalDate birthday = birthDate.plusYears(years);
        boolean bornOnLeapDay = birthday.getDayOfMonth() != birthDate.getDayOfMonth();
        return (bornOnLeapDay ? birthday.plusDays(1) : birthday).atStartOfDay(CALENDAR).toInstant();
    }
}
