package id.percaya.crisis.duty;

import id.percaya.crisis.duty.ObligationCommand.BreachObligation;
import id.percaya.kit.timing.Deadline;
import id.percaya.kit.timing.Timer;
import jakarta.enterprise.context.ApplicationScoped;

/// Records the breach with the deadline as its time, however late the timer fires.
@ApplicationScoped
class WhenObligationDueThenBreachObligation implements Timer {

    static final String NAME = "obligation-due";

    private final Obligations obligations;

    WhenObligationDueThenBreachObligation(Obligations obligations) {
        this.obligations = obligations;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void due(Deadline due) {
        obligations.handle(
                new ObligationId(due.subject()), new BreachObligation(due.at()), due.context());
    }
}
