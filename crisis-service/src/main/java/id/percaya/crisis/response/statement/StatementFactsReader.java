package id.percaya.crisis.response.statement;

import id.percaya.crisis.response.crisis.Crises;
import id.percaya.crisis.response.crisis.Crisis.Ongoing;
import id.percaya.crisis.response.crisis.CrisisId;
import id.percaya.crisis.safety.suspension.SuspensionViews;
import id.percaya.eventstore.Tenant;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/// Reads the facts without a lock. A suspension that comes into force during the last approval
/// counts as later, so only the next statement has to mention it.
@ApplicationScoped
class StatementFactsReader {

    private final Crises crises;
    private final SuspensionViews suspensions;
    private final StatementViews statements;

    StatementFactsReader(Crises crises, SuspensionViews suspensions, StatementViews statements) {
        this.crises = crises;
        this.suspensions = suspensions;
        this.statements = statements;
    }

    StatementFacts of(Tenant tenant, UUID statement) {
        UUID crisisId = statements.details(statement).crisisId();
        Ongoing crisis = crises.ongoing(tenant, new CrisisId(crisisId));
        return new StatementFacts(
                crisis.declared().severity(),
                crisis.declared().isDeadly(),
                crisis.latest() == null ? null : crisis.latest().posture(),
                suspensions.anyInForce(crisisId));
    }
}
