package id.percaya.consent.subject;

import static id.percaya.consent.subject.SubjectRefusal.BIRTH_DATE_MISSING;
import static id.percaya.consent.subject.SubjectRefusal.BORN_IN_FUTURE;
import static id.percaya.consent.subject.SubjectRefusal.OF_AGE;
import static id.percaya.consent.subject.SubjectRefusal.UNDER_AGE;

import id.percaya.eventstore.Personal;
import id.percaya.eventstore.Refused;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a birth date says about a capacity.
///
/// @param known null when nobody knows it, or nobody can any more
record Birth(@Nullable LocalDate known) {

    static Birth of(@Nullable Personal<LocalDate> birthDate) {
        return switch (birthDate) {
            case Personal.Known<LocalDate>(LocalDate date) -> new Birth(date);
            case Personal.Erased<LocalDate> _ -> new Birth(null);
            case null -> new Birth(null);
        };
    }

    /// The 18th birthday, if it can be known.
    @Nullable Instant majority() {
        return known == null ? null : Age.reached(Age.OF_MAJORITY, known);
    }

    /// @throws Refused when one born that day does not have this capacity at that instant
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

    /// An adult's birth date need not be known.
    private static void requireOfAge(@Nullable Instant majority, Instant at) {
        if (majority != null && majority.isAfter(at)) {
            throw new Refused(UNDER_AGE);
        }
    }
}
