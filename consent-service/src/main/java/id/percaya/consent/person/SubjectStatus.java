package id.percaya.consent.person;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The facts about a person that the rules of consents need.
///
/// @param birthDate null when it is unknown or erased
/// @param substitutes in the legal order; within one relation, in the order in which they were
///   added
/// @param capacitySince the instant from which the capacity holds; for a coming of age this is the
///   18th birthday, even when it was recorded later
public record SubjectStatus(
        UUID subjectId,
        Capacity capacity,
        @Nullable LocalDate birthDate,
        List<Substitute> substitutes,
        boolean erased,
        Instant capacitySince) {

    public SubjectStatus {
        substitutes = List.copyOf(substitutes);
    }

    /// The first instant at which the person has this age; null when the birth date is unknown.
    public @Nullable Instant reaches(int years) {
        return birthDate == null ? null : Age.reached(years, birthDate);
    }

    /// The 18th birthday; null when the birth date is unknown.
    public @Nullable Instant majority() {
        return reaches(Age.OF_MAJORITY);
    }

    /// Leaves out the birth date, so that no log can contain it.
    @Override
    public String toString() {
        return "SubjectStatus[subjectId=%s, capacity=%s, erased=%s]"
                .formatted(subjectId, capacity, erased);
    }
}
