package id.percaya.consent.person;

import id.percaya.eventstore.Personal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The commands on a person's record. Each carries the instant at which it was issued.
public sealed interface SubjectCommand {

    record RegisterSubject(
            Personal<String> name,
            @Nullable Personal<LocalDate> birthDate,
            @Nullable Personal<String> contact,
            Capacity capacity,
            Instant at)
            implements SubjectCommand {}

    record ChangeCapacity(Capacity capacity, Instant at) implements SubjectCommand {}

    /// Issued by a timer on the 18th birthday.
    record ComeOfAge(Instant at) implements SubjectCommand {}

    /// @param authority see [Substitute]
    record AddSubstitute(
            UUID substituteId,
            Relation relation,
            Personal<String> name,
            @Nullable Personal<String> authority,
            Instant at)
            implements SubjectCommand {}

    record RemoveSubstitute(UUID substituteId, Instant at) implements SubjectCommand {}

    /// Records the erasure in the person's stream. It does not destroy the key.
    record EraseSubject(Instant at) implements SubjectCommand {}
}
