package id.percaya.consent.use.takedowncase;

import id.percaya.consent.use.takedowncase.TakedownCaseCommand.PassDeadline;
import id.percaya.kit.timing.Deadline;
import id.percaya.kit.timing.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;

/// Passes the deadline of a case. The timer fires only once, so a clock that was set back must not
/// make the command appear early.
@ApplicationScoped
class TakedownDeadline implements Timer {

    static final String NAME = "withdrawal-due";

    private final TakedownCases cases;
    private final Clock clock;

    TakedownDeadline(TakedownCases cases, Clock clock) {
        this.cases = cases;
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
        cases.handle(new TakedownCaseId(due.subject()), new PassDeadline(at), due.context());
    }
}
