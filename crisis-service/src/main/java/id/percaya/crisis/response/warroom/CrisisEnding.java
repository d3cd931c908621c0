package id.percaya.crisis.response.warroom;

import id.percaya.crisis.recovery.RecoveryGateCommand.OpenRecoveryGate;
import id.percaya.crisis.recovery.RecoveryGateFactsReader;
import id.percaya.crisis.recovery.RecoveryGateId;
import id.percaya.crisis.recovery.RecoveryGates;
import id.percaya.crisis.response.crisis.Crises;
import id.percaya.crisis.response.crisis.CrisisCommand.CloseCrisis;
import id.percaya.crisis.response.crisis.CrisisDetails;
import id.percaya.crisis.response.crisis.CrisisEvent.CrisisDeclared;
import id.percaya.crisis.response.crisis.CrisisFacts;
import id.percaya.crisis.response.crisis.CrisisId;
import id.percaya.crisis.response.crisis.CrisisViews;
import id.percaya.eventstore.CommandContext;
import id.percaya.eventstore.Version;
import id.percaya.kit.rest.RequestContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/// Opens the recovery gate of a crisis and closes it.
@ApplicationScoped
class CrisisEnding {

    private final Crises crises;
    private final CrisisViews views;
    private final RecoveryGateFactsReader gateFacts;
    private final RecoveryGates gates;
    private final CrisisFactsReader crisisFacts;

    CrisisEnding(
            Crises crises,
            CrisisViews views,
            RecoveryGateFactsReader gateFacts,
            RecoveryGates gates,
            CrisisFactsReader crisisFacts) {
        this.crises = crises;
        this.views = views;
        this.gateFacts = gateFacts;
        this.gates = gates;
        this.crisisFacts = crisisFacts;
    }

    Version openGate(UUID id, RequestContext request) {
        CrisisDetails crisis = views.details(id);
        Version version = new Version(crisis.version());
        // the gate is a stream of its own, but `If-Match` names the version of the crisis
        request.context().requireExpected(new CrisisId(id).stream(), version);
        CrisisDeclared declared = crises.ongoing(request.tenant(), new CrisisId(id)).declared();
        OpenRecoveryGate command =
                new OpenRecoveryGate(declared.reference(id), gateFacts.of(id), request.at());
        CommandContext context =
                CommandContext.of(request.continuing(crisis.correlation()).metadata());
        gates.handle(RecoveryGateId.of(id), command, context);
        return version;
    }

    Version close(UUID id, RequestContext request) {
        CrisisDetails crisis = views.details(id);
        CrisisFacts facts = crisisFacts.of(id);
        CommandContext context = request.continuing(crisis.correlation());
        return crises.handle(new CrisisId(id), new CloseCrisis(facts, request.at()), context);
    }
}
