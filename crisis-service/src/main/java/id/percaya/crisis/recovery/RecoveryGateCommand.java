package id.percaya.crisis.recovery;

import id.percaya.crisis.crisis.OfCrisis;
import java.time.Instant;

public sealed interface RecoveryGateCommand {

    record OpenRecoveryGate(OfCrisis crisis, GateConditions conditions, Instant at)
            implements RecoveryGateCommand {}
}
