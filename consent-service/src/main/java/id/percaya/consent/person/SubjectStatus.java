package id.percaya.consent.person;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a consent must know of the person it is about.
///
/// @param birthDate null when it is not known, or erased
/// @param substitutes in their legal order, and of one relation in the order they were added
/// @param capacitySince from when on the capacity holds; a coming of age holds from the 18th
///   birthday, however late it was noticed
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

    /// A birth date is told to nobody by chance.
    @Override
    public String toString() {
        return "SubjectStatus[subjectId=%s, capacity=%s, erased=%s]"
                .formatted(subjectId, capacity, erased);
    }
}
