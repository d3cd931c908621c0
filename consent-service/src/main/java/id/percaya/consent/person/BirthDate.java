package id.percaya.consent.person;

import static id.percaya.consent.person.SubjectRefusal.BIRTH_DATE_MISSING;
import static id.percaya.consent.person.SubjectRefusal.BORN_IN_FUTURE;
import static id.percaya.consent.person.SubjectRefusal.OF_AGE;
import static id.percaya.consent.person.SubjectRefusal.UNDER_AGE;

import id.percaya.eventstore.Personal;
import id.percaya.eventstore.Refused;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Checks a capacity against a birth date.
///
/// @param known null when the date was never given or has been erased
record BirthDate(@Nullable LocalDate known) {

    static BirthDate of(@Nullable Personal<LocalDate> birthDate) {
        return switch (birthDate) {
            case Personal.Known<LocalDate>(LocalDate date) -> new BirthDate(date);
            case Personal.Erased<LocalDate> _ -> new BirthDate(null);
            case null -> new BirthDate(null);
        };
    }

    /// The 18th birthday, or null when the birth date is unknown.
    @Nullable Instant majority() {
        return known == null ? null : Age.reached(Age.OF_MAJORITY, known);
    }

    /// @throws Refused when a person born on this date does not have the capacity at that instant
    void requireFits(Capacity capacity, Instant at) {
        requireBorn(at);
        Instant majority = majority();
        switch (capacity) {
            case MINOR -> requireUnderAge(majority, at);
            case ADULT -> requireOfAge(majority, at);
            case LACKS_CAPACITY, DECEASED -> {}
        }
    }

    private void requireBorn(Instant at) {
        if (known != null && known.atStartOfDay(Age.CALENDAR).toInstant().isAfter(at)) {
            throw new Refused(BORN_IN_FUTURE);
        }
    }

    private static void requireUnderAge(@Nullable Instant majority, Instant at) {
        if (majority == null) {
            throw new Refused(BIRTH_DATE_MISSING);
        }
        if (!majority.isAfter(at)) {
            throw new Refused(OF_AGE);
        }
    }

    /// The birth date of an adult is optional.
    private static void requireOfAge(@Nullable Instant majority, Instant at) {
        if (majority != null && majority.isAfter(at)) {
            throw new Refused(UNDER_AGE);
        }
    }
}
