package id.percaya.crisis.warroom;

import id.percaya.crisis.crisis.Crises;
import id.percaya.crisis.crisis.CrisisCommand.CloseCrisis;
import id.percaya.crisis.crisis.CrisisDetails;
import id.percaya.crisis.crisis.CrisisEvent.CrisisDeclared;
import id.percaya.crisis.crisis.CrisisId;
import id.percaya.crisis.crisis.CrisisRefusal;
import id.percaya.crisis.crisis.CrisisViews;
import id.percaya.crisis.recovery.Recovery;
import id.percaya.crisis.recovery.RecoveryGateCommand.OpenRecoveryGate;
import id.percaya.crisis.recovery.RecoveryGateId;
import id.percaya.crisis.recovery.RecoveryGates;
import id.percaya.eventstore.Intent;
import id.percaya.eventstore.NotSeen;
import id.percaya.eventstore.Version;
import id.percaya.kit.Asked;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/// Leads out of a crisis: the recovery gate, and its end.
@ApplicationScoped
class Ending {

    private final Crises crises;
    private final CrisisViews views;
    private final Recovery recovery;
    private final RecoveryGates gates;
    private final OpenMatters openMatters;

    Ending(
            Crises crises,
            CrisisViews views,
            Recovery recovery,
            RecoveryGates gates,
            OpenMatters openMatters) {
        this.crises = crises;
        this.views = views;
        this.recovery = recovery;
        this.gates = gates;
        this.openMatters = openMatters;
    }

    Version openGate(UUID id, Asked asked) {
        CrisisDetails crisis = views.details(id);
        requireSeen(crisis, asked.intent());
        CrisisDeclared declared = crises.ongoing(asked.tenant(), new CrisisId(id)).declared();
        OpenRecoveryGate command =
                new OpenRecoveryGate(
                        declared.of(id),
                        recovery.conditions(id, declared.severity(), declared.drill()),
                        asked.at());
        Intent intent = Intent.of(asked.continuing(crisis.correlation()).cause());
        gates.handle(RecoveryGateId.of(id), command, intent);
        return new Version(crisis.version());
    }

    Version close(UUID id, Asked asked) {
        CrisisDetails crisis = views.details(id);
        List<CrisisRefusal> open = openMatters.of(id, crisis.severity(), crisis.drill());
        Intent intent = asked.continuing(crisis.correlation());
        return crises.handle(new CrisisId(id), new CloseCrisis(open, asked.at()), intent);
    }

    /// The gate has a stream of its own, but what the sender has seen is the crisis.
    private static void requireSeen(CrisisDetails crisis, Intent intent) {
        Version seen = intent.seen();
        Version actual = new Version(crisis.version());
        if (seen != null && !seen.equals(actual)) {
            throw new NotSeen(new CrisisId(crisis.id()).stream(), seen, actual);
        }
    }
}
