package id.percaya.crisis.recovery;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// The gates of the tenant that asks.
@ApplicationScoped
public class RecoveryGateViews {

    public Optional<Instant> openedAt(UUID crisisId) {
        return RecoveryGateRow.<RecoveryGateRow>findByIdOptional(
                        RecoveryGateId.of(crisisId).value())
                .map(row -> row.openedAt);
    }
}
