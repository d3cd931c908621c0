package id.percaya.crisis.response.warroom;

import id.percaya.crisis.duty.ObligationViews;
import id.percaya.crisis.recovery.RecoveryGateViews;
import id.percaya.crisis.response.crisis.CrisisDetails;
import id.percaya.crisis.response.crisis.CrisisViews;
import id.percaya.crisis.response.statement.StatementViews;
import id.percaya.crisis.safety.action.CorrectiveActionViews;
import id.percaya.crisis.safety.credential.CredentialCheckViews;
import id.percaya.crisis.safety.investigation.InvestigationViews;
import id.percaya.crisis.safety.suspension.SuspensionViews;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Singleton;
import java.util.UUID;

/// Composes the war room from the inline views.
@ApplicationScoped
class WarRoomViews {

    private final CrisisViews crises;
    private final Parts parts;
    private final RecoveryGateViews gates;
    private final Publications publications;

    WarRoomViews(
            CrisisViews crises, Parts parts, RecoveryGateViews gates, Publications publications) {
        this.crises = crises;
        this.parts = parts;
        this.gates = gates;
        this.publications = publications;
    }

    WarRoom of(UUID id) {
        CrisisDetails crisis = crises.details(id);
        return new WarRoom(
                id,
                crisis.version(),
                crisis.caseId(),
                crisis.facility(),
                crisis.procedures(),
                crisis.practitioners(),
                crisis.topics(),
                crisis.scope(),
                crisis.phase(),
                crisis.severity(),
                crisis.drill(),
                crisis.occurredAt(),
                crisis.awareAt(),
                crisis.deaths(),
                crisis.declaredAt(),
                crisis.closedAt(),
                crisis.posture(),
                parts.clocks().ofCrisis(id),
                parts.statements().ofCrisis(id),
                parts.suspensions().ofCrisis(id),
                parts.checks().ofCrisis(id),
                parts.investigations().ofCrisis(id).orElse(null),
                parts.actions().ofCrisis(id),
                gates.details(id),
                publications.holds().ofCrisis(id),
                publications.stops().ofCrisis(id));
    }

    /// The views of what campaign-service reports.
    @Singleton
    record Publications(HoldViews holds, PublicationStopViews stops) {}

    /// The views of the aggregates that refer to a crisis.
    @Singleton
    record Parts(
            ObligationViews clocks,
            StatementViews statements,
            SuspensionViews suspensions,
            CredentialCheckViews checks,
            InvestigationViews investigations,
            CorrectiveActionViews actions) {}
}
