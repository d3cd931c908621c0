package id.percaya.consent.person;

import id.percaya.eventstore.Personal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What can be asked of a person's record; each carries the instant at which it is asked.
public sealed interface SubjectCommand {

    record RegisterSubject(
            Personal<String> name,
            @Nullable Personal<LocalDate> birthDate,
            @Nullable Personal<String> contact,
            Capacity capacity,
            Instant at)
            implements SubjectCommand {}

    record ChangeCapacity(Capacity capacity, Instant at) implements SubjectCommand {}

    /// By the clock: a child turns 18 without anybody asking.
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

    /// The domain's fact of an erasure; it destroys no key by itself.
    record EraseSubject(Instant at) implements SubjectCommand {}
}
