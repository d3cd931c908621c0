package id.percaya.crisis.recovery;

import id.percaya.crisis.recovery.RecoveryGate.Opened;
import id.percaya.crisis.recovery.RecoveryGate.Shut;
import id.percaya.crisis.recovery.RecoveryGateCommand.OpenRecoveryGate;
import id.percaya.crisis.recovery.RecoveryGateEvent.RecoveryGateOpened;
import id.percaya.eventstore.Decider;
import id.percaya.eventstore.Refused;
import java.util.List;

final class RecoveryGateDecider
        implements Decider<RecoveryGateCommand, RecoveryGate, RecoveryGateEvent> {

    @Override
    public RecoveryGate initial() {
        return new Shut();
    }

    @Override
    public List<RecoveryGateEvent> decide(RecoveryGateCommand command, RecoveryGate gate) {
        return switch (command) {
            case OpenRecoveryGate open -> open(open, gate);
        };
    }

    private static List<RecoveryGateEvent> open(OpenRecoveryGate command, RecoveryGate gate) {
        return switch (gate) {
            case Shut _ -> {
                List<RecoveryGateRefusal> missing = command.facts().missing();
                if (!missing.isEmpty()) {
                    throw new Refused(missing);
                }
                yield List.of(new RecoveryGateOpened(command.crisis(), command.at()));
            }
            case Opened _ -> List.of();
        };
    }

    @Override
    public RecoveryGate evolve(RecoveryGate gate, RecoveryGateEvent event) {
        return switch (event) {
            case RecoveryGateOpened _ -> new Opened();
        };
    }
}
