package id.percaya.consent.use.takedowncase;

import id.percaya.eventstore.Sorted;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/// The commands of a takedown case.
public sealed interface TakedownCaseCommand {

    record OpenTakedownCase(EndedConsent ended) implements TakedownCaseCommand {}

    /// Adds uses that rely on the consent and must stop; known ones change nothing.
    record StopUses(Set<UUID> placements, Instant at) implements TakedownCaseCommand {
        public StopUses {
            placements = Sorted.set(placements);
        }
    }

    record SettleUse(SettledUse outcome) implements TakedownCaseCommand {}

    record PassDeadline(Instant at) implements TakedownCaseCommand {}
}
