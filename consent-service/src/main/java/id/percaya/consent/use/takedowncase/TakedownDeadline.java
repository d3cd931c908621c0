package id.percaya.consent.use.takedowncase;

import id.percaya.consent.use.takedowncase.TakedownCaseCommand.PassDeadline;
import id.percaya.kit.timing.Deadline;
import id.percaya.kit.timing.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;

/// The 3 × 24 hours are over. A clock that was set back does not make the timer early, which comes
/// once.
@ApplicationScoped
class TakedownDeadline implements Timer {

    static final String NAME = "withdrawal-due";

    private final TakedownCases withdrawals;
    private final Clock clock;

    TakedownDeadline(TakedownCases withdrawals, Clock clock) {
        this.withdrawals = withdrawals;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void due(Deadline due) {
        Instant now = clock.instant();
        Instant at = now.isBefore(due.at()) ? due.at() : now;
        withdrawals.handle(new TakedownCaseId(due.subject()), new PassDeadline(at), due.context());
    }
}
