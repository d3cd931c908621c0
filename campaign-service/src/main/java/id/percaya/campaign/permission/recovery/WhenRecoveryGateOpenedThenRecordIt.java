package id.percaya.campaign.permission.recovery;

import id.percaya.campaign.permission.recovery.RecoveryGateCommand.HearGateOpened;
import id.percaya.kit.messaging.ReceivedEvent;
import id.percaya.kit.messaging.receiving.Reaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/// A campaign that recovers from the crisis may be activated from now on.
@ApplicationScoped
class WhenRecoveryGateOpenedThenRecordIt implements Reaction {

    private final RecoveryGates gates;

    WhenRecoveryGateOpenedThenRecordIt(RecoveryGates gates) {
        this.gates = gates;
    }

    @Override
    public String eventType() {
        return "recovery-gate.opened.v1";
    }

    @Override
    public void on(ReceivedEvent received) {
        RecoveryGateOpenedMessage opened = received.as(RecoveryGateOpenedMessage.class);
        gates.handle(new HearGateOpened(opened.crisisId(), opened.openedAt()), received.context());
    }

    /// `recovery-gate.opened.v1`, reduced to the fields used here.
    record RecoveryGateOpenedMessage(UUID crisisId, Instant openedAt) {}
}
