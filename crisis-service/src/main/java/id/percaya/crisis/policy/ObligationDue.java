package id.percaya.crisis.policy;

import id.percaya.crisis.obligation.ObligationCommand.BreachObligation;
import id.percaya.crisis.obligation.ObligationId;
import id.percaya.crisis.obligation.Obligations;
import id.percaya.kit.Due;
import id.percaya.kit.Timer;
import jakarta.enterprise.context.ApplicationScoped;

/// When a clock has run out, the breach is recorded, with the deadline as its instant however late
/// the timer rings.
@ApplicationScoped
class ObligationDue implements Timer {

    static final String NAME = "obligation-due";

    private final Obligations obligations;

    ObligationDue(Obligations obligations) {
        this.obligations = obligations;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void due(Due due) {
        obligations.handle(
                new ObligationId(due.subject()), new BreachObligation(due.at()), due.intent());
    }
}
