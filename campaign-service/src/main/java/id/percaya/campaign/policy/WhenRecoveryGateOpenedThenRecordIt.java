package id.percaya.campaign.policy;

import id.percaya.campaign.recovery.RecoveryGateCommand.HearGateOpened;
import id.percaya.campaign.recovery.RecoveryGates;
import id.percaya.kit.Heard;
import id.percaya.kit.Reaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/// From then on a campaign that recovers from the crisis may be activated.
@ApplicationScoped
class WhenRecoveryGateOpenedThenRecordIt implements Reaction {

    private final RecoveryGates gates;

    WhenRecoveryGateOpenedThenRecordIt(RecoveryGates gates) {
        this.gates = gates;
    }

    @Override
    public String hears() {
        return "recovery-gate.opened.v1";
    }

    @Override
    public void on(Heard heard) {
        RecoveryGateOpened opened = heard.as(RecoveryGateOpened.class);
        gates.handle(new HearGateOpened(opened.crisisId(), opened.openedAt()), heard.intent());
    }

    /// `recovery-gate.opened.v1`, as far as it is heard here.
    record RecoveryGateOpened(UUID crisisId, Instant openedAt) {}
}
