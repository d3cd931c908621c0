package id.percaya.consent.use.decision;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The complete state of a test world.
record World(List<History> histories, List<Loss> losses) {

    /// A change of a person's capacity.
    record Loss(UUID subjectId, Instant at, Instant knownAt) {}

    /// When the person first lost capacity after this signature, as far as that is known.
    Stream<Instant> lost(UUID subject, Instant signed, @Nullable Instant asOf) {
        return losses.stream()
                .filter(each -> each.subjectId().equals(subject))
                .filter(each -> asOf == null || !each.knownAt().isAfter(asOf))
                .map(Loss::at)
                .filter(at -> at.isAfter(signed))
                .sorted();
    }
}
