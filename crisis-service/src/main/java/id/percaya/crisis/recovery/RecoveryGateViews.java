package id.percaya.crisis.recovery;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Reads the recovery gates of the caller's tenant.
@ApplicationScoped
public class RecoveryGateViews {

    private final RecoveryGateFactsReader facts;

    RecoveryGateViews(RecoveryGateFactsReader facts) {
        this.facts = facts;
    }

    public RecoveryGateDetails details(UUID crisisId) {
        return openedAt(crisisId)
                .map(at -> new RecoveryGateDetails(true, at, List.of()))
                .orElseGet(
                        () -> new RecoveryGateDetails(false, null, facts.of(crisisId).missing()));
    }

    private static Optional<Instant> openedAt(UUID crisisId) {
        return RecoveryGateRow.<RecoveryGateRow>findByIdOptional(
                        RecoveryGateId.of(crisisId).value())
                .map(row -> row.openedAt);
    }
}
