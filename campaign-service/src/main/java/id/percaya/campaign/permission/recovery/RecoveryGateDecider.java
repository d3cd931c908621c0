package id.percaya.campaign.permission.recovery;

import id.percaya.campaign.permission.recovery.RecoveryGate.Closed;
import id.percaya.campaign.permission.recovery.RecoveryGate.Open;
import id.percaya.campaign.permission.recovery.RecoveryGateCommand.HearGateOpened;
import id.percaya.campaign.permission.recovery.RecoveryGateEvent.GateOpeningHeard;
import id.percaya.eventstore.Decider;
import java.util.List;

/// Records the opening of a gate once.
public final class RecoveryGateDecider
        implements Decider<RecoveryGateCommand, RecoveryGate, RecoveryGateEvent> {

    @Override
    public RecoveryGate initial() {
        return new Closed();
    }

    @Override
    public List<RecoveryGateEvent> decide(RecoveryGateCommand command, RecoveryGate gate) {
        return switch (command) {
            case HearGateOpened opened -> hear(opened, gate);
        };
    }

    private static List<RecoveryGateEvent> hear(HearGateOpened command, RecoveryGate gate) {
        return switch (gate) {
            case Closed _ -> List.of(new GateOpeningHeard(command.crisisId(), command.openedAt()));
            case Open _ -> List.of();
        };
    }

    @Override
    public RecoveryGate evolve(RecoveryGate gate, RecoveryGateEvent event) {
        return switch (event) {
            case GateOpeningHeard(_, var openedAt) -> new Open(openedAt);
        };
    }
}
