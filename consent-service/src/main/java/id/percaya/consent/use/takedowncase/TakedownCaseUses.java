package id.percaya.consent.use.takedowncase;

import id.percaya.eventstore.Sorted;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The uses under the ended consent: outstanding ones, and the outcomes of the others.
public record TakedownCaseUses(Set<UUID> outstanding, List<SettledUse> settled) {

    public static final TakedownCaseUses NONE = new TakedownCaseUses(Set.of(), List.of());

    public TakedownCaseUses {
        outstanding = Sorted.set(outstanding);
        settled = List.copyOf(settled);
    }

    /// The placements not known to this case yet, ordered by id.
    List<UUID> unknown(Set<UUID> placements) {
        Set<UUID> known =
                Stream.concat(outstanding.stream(), settled.stream().map(SettledUse::placementId))
                        .collect(Collectors.toSet());
        return placements.stream().filter(id -> !known.contains(id)).sorted().toList();
    }

    TakedownCaseUses with(Set<UUID> placements) {
        Set<UUID> all = new LinkedHashSet<>(outstanding);
        all.addAll(placements);
        return new TakedownCaseUses(all, settled);
    }

    TakedownCaseUses settled(SettledUse outcome) {
        Set<UUID> left = new LinkedHashSet<>(outstanding);
        left.remove(outcome.placementId());
        return new TakedownCaseUses(
                left, Stream.concat(settled.stream(), Stream.of(outcome)).toList());
    }
}
