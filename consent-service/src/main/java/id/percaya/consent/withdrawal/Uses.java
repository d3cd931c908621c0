package id.percaya.consent.withdrawal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The uses that rested on the consent: those still there, and what became of the others.
public record Uses(Set<UUID> outstanding, List<Outcome> settled) {

    public static final Uses NONE = new Uses(Set.of(), List.of());

    public Uses {
        outstanding = Set.copyOf(outstanding);
        settled = List.copyOf(settled);
    }

    /// Those of them that have not been heard of, in the order of their ids.
    List<UUID> unknown(Set<UUID> placements) {
        Set<UUID> known =
                Stream.concat(outstanding.stream(), settled.stream().map(Outcome::placementId))
                        .collect(Collectors.toSet());
        return placements.stream().filter(id -> !known.contains(id)).sorted().toList();
    }

    Uses with(Set<UUID> placements) {
        Set<UUID> all = new LinkedHashSet<>(outstanding);
        all.addAll(placements);
        return new Uses(all, settled);
    }

    Uses settled(Outcome outcome) {
        Set<UUID> left = new LinkedHashSet<>(outstanding);
        left.remove(outcome.placementId());
        return new Uses(left, Stream.concat(settled.stream(), Stream.of(outcome)).toList());
    }
}
