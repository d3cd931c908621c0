package id.percaya.consent.person;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// How old somebody is, by the calendar of Jakarta.
public final class Age {

    /// From here on a person is no child: UU 35/2014 art. 1(1).
    public static final int OF_MAJORITY = 18;

    public static final ZoneId CALENDAR = ZoneId.of("Asia/Jakarta");

    private Age() {}

    /// The first instant at which one born that day is so many years old. Who was born on 29
    /// February has not completed a common year before 1 March.
    public static Instant reached(int years, LocalDate birthDate) {
        LocalDate birthday = birthDate.plusYears(years);
        boolean leaping = birthday.getDayOfMonth() != birthDate.getDayOfMonth();
        return (leaping ? birthday.plusDays(1) : birthday).atStartOfDay(CALENDAR).toInstant();
    }
}
