package id.percaya.crisis.response.warroom;

import id.percaya.crisis.recovery.RecoveryGateCommand.OpenRecoveryGate;
import id.percaya.crisis.recovery.RecoveryGateFactsReader;
import id.percaya.crisis.recovery.RecoveryGateId;
import id.percaya.crisis.recovery.RecoveryGates;
import id.percaya.crisis.response.crisis.Crises;
import id.percaya.crisis.response.crisis.CrisisCommand.CloseCrisis;
import id.percaya.crisis.response.crisis.CrisisDetails;
import id.percaya.crisis.response.crisis.CrisisEvent.CrisisDeclared;
import id.percaya.crisis.response.crisis.CrisisId;
import id.percaya.crisis.response.crisis.CrisisRefusal;
import id.percaya.crisis.response.crisis.CrisisViews;
import id.percaya.eventstore.CommandContext;
import id.percaya.eventstore.StaleVersion;
import id.percaya.eventstore.Version;
import id.percaya.kit.rest.RequestContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/// Leads out of a crisis: the recovery gate, and its end.
@ApplicationScoped
class CrisisEnding {

    private final Crises crises;
    private final CrisisViews views;
    private final RecoveryGateFactsReader recovery;
    private final RecoveryGates gates;
    private final CrisisFactsReader openMatters;

    CrisisEnding(
            Crises crises,
            CrisisViews views,
            RecoveryGateFactsReader recovery,
            RecoveryGates gates,
            CrisisFactsReader openMatters) {
        this.crises = crises;
        this.views = views;
        this.recovery = recovery;
        this.gates = gates;
        this.openMatters = openMatters;
    }

    Version openGate(UUID id, RequestContext asked) {
        CrisisDetails crisis = views.details(id);
        requireSeen(crisis, asked.intent());
        CrisisDeclared declared = crises.ongoing(asked.tenant(), new CrisisId(id)).declared();
        OpenRecoveryGate command =
                new OpenRecoveryGate(
                        declared.of(id),
                        recovery.conditions(id, declared.severity(), declared.drill()),
                        asked.at());
        CommandContext intent = CommandContext.of(asked.continuing(crisis.correlation()).cause());
        gates.handle(RecoveryGateId.of(id), command, intent);
        return new Version(crisis.version());
    }

    Version close(UUID id, RequestContext asked) {
        CrisisDetails crisis = views.details(id);
        List<CrisisRefusal> open = openMatters.of(id, crisis.severity(), crisis.drill());
        CommandContext intent = asked.continuing(crisis.correlation());
        return crises.handle(new CrisisId(id), new CloseCrisis(open, asked.at()), intent);
    }

    /// The gate has a stream of its own, but what the sender has seen is the crisis.
    private static void requireSeen(CrisisDetails crisis, CommandContext intent) {
        Version seen = intent.seen();
        Version actual = new Version(crisis.version());
        if (seen != null && !seen.equals(actual)) {
            throw new StaleVersion(new CrisisId(crisis.id()).stream(), seen, actual);
        }
    }
}
