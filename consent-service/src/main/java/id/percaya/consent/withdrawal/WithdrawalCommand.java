package id.percaya.consent.withdrawal;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/// What can be asked of the case of an ended consent.
public sealed interface WithdrawalCommand {

    record ReceiveWithdrawal(Notice notice) implements WithdrawalCommand {}

    /// These uses rest on the consent and are to stop; those known before change nothing.
    record StopUses(Set<UUID> placements, Instant at) implements WithdrawalCommand {
        public StopUses {
            placements = Set.copyOf(placements);
        }
    }

    record SettleUse(Outcome outcome) implements WithdrawalCommand {}

    /// The time is over.
    record PassDeadline(Instant at) implements WithdrawalCommand {}
}
