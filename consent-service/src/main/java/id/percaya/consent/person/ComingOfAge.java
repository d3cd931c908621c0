package id.percaya.consent.person;

import id.percaya.consent.person.SubjectCommand.ComeOfAge;
import id.percaya.kit.timing.Deadline;
import id.percaya.kit.timing.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/// Turns a child into an adult on the 18th birthday. The decider compares with the clock, so a
/// timer that fires early is refused as not due and is tried again.
@ApplicationScoped
class ComingOfAge implements Timer {

    static final String NAME = "coming-of-age";

    private final Subjects subjects;
    private final Clock clock;

    ComingOfAge(Subjects subjects, Clock clock) {
        this.subjects = subjects;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void due(Deadline due) {
        SubjectId id = new SubjectId(due.subject());
        subjects.handle(id, new ComeOfAge(clock.instant()), due.context());
    }
}
