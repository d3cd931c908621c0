package id.percaya.consent.policy;

import id.percaya.consent.subject.SubjectCommand.ComeOfAge;
import id.percaya.consent.subject.SubjectId;
import id.percaya.consent.subject.Subjects;
import id.percaya.kit.Due;
import id.percaya.kit.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/// At the 18th birthday a child decides alone. The clock is asked, not the timer: one that rings
/// early is refused as not due and rings again.
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
    public void due(Due due) {
        SubjectId id = new SubjectId(due.subject());
        subjects.handle(id, new ComeOfAge(clock.instant()), due.intent());
    }
}
