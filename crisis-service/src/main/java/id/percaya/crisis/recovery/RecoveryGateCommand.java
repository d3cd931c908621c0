package id.percaya.crisis.recovery;

import id.percaya.crisis.response.crisis.CrisisReference;
import java.time.Instant;

public sealed interface RecoveryGateCommand {

    record OpenRecoveryGate(CrisisReference crisis, RecoveryGateFacts facts, Instant at)
            implements RecoveryGateCommand {}
}
