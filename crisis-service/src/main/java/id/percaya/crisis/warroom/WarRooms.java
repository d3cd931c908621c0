package id.percaya.crisis.warroom;

import id.percaya.crisis.action.CorrectiveActionViews;
import id.percaya.crisis.credential.CredentialCheckViews;
import id.percaya.crisis.crisis.CrisisDetails;
import id.percaya.crisis.crisis.CrisisViews;
import id.percaya.crisis.crisis.Extent;
import id.percaya.crisis.hold.Holds;
import id.percaya.crisis.investigation.InvestigationViews;
import id.percaya.crisis.obligation.ObligationViews;
import id.percaya.crisis.recovery.Recovery;
import id.percaya.crisis.statement.StatementViews;
import id.percaya.crisis.suspension.SuspensionViews;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Singleton;
import java.util.UUID;

/// Puts the inline views of one crisis side by side.
@ApplicationScoped
class WarRooms {

    private final CrisisViews crises;
    private final Parts parts;
    private final Recovery recovery;
    private final Holds holds;

    WarRooms(CrisisViews crises, Parts parts, Recovery recovery, Holds holds) {
        this.crises = crises;
        this.parts = parts;
        this.recovery = recovery;
        this.holds = holds;
    }

    WarRoom of(UUID id) {
        CrisisDetails crisis = crises.details(id);
        Extent extent = crisis.extent();
        return new WarRoom(
                id,
                crisis.version(),
                crisis.caseId(),
                extent.facility(),
                extent.procedures(),
                extent.practitioners(),
                extent.topics(),
                extent.scope(),
                crisis.phase(),
                crisis.severity(),
                crisis.drill(),
                crisis.occurredAt(),
                crisis.declaredAt(),
                crisis.closedAt(),
                crisis.posture(),
                parts.clocks().ofCrisis(id),
                parts.statements().ofCrisis(id),
                parts.suspensions().ofCrisis(id),
                parts.checks().ofCrisis(id),
                parts.investigations().ofCrisis(id).orElse(null),
                parts.actions().ofCrisis(id),
                recovery.gate(id, crisis.severity(), crisis.drill()),
                holds.ofCrisis(id));
    }

    /// The views of what belongs to a crisis.
    @Singleton
    record Parts(
            ObligationViews clocks,
            StatementViews statements,
            SuspensionViews suspensions,
            CredentialCheckViews checks,
            InvestigationViews investigations,
            CorrectiveActionViews actions) {}
}
