package id.percaya.consent.use.takedowncase;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/// What can be asked of the case of an ended consent.
public sealed interface TakedownCaseCommand {

    record OpenTakedownCase(EndedConsent notice) implements TakedownCaseCommand {}

    /// These uses rest on the consent and are to stop; those known before change nothing.
    record StopUses(Set<UUID> placements, Instant at) implements TakedownCaseCommand {
        public StopUses {
            placements = Set.copyOf(placements);
        }
    }

    record SettleUse(SettledUse outcome) implements TakedownCaseCommand {}

    /// The time is over.
    record PassDeadline(Instant at) implements TakedownCaseCommand {}
}
