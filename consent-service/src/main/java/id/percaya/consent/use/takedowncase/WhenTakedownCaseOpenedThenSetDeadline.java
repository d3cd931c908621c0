package id.percaya.consent.use.takedowncase;

import id.percaya.consent.use.takedowncase.TakedownCaseEvent.TakedownCaseOpened;
import id.percaya.eventstore.EventMetadata;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.Subscription;
import id.percaya.kit.timing.Deadline;
import id.percaya.kit.timing.Timers;
import jakarta.enterprise.context.ApplicationScoped;

/// Idempotent: the same timer is set once, and a timer that finds the case completed changes
/// nothing.
@ApplicationScoped
class WhenTakedownCaseOpenedThenSetDeadline implements Subscription<TakedownCaseEvent> {

    private static final String DUE = "due";

    private final Timers timers;

    WhenTakedownCaseOpenedThenSetDeadline(Timers timers) {
        this.timers = timers;
    }

    @Override
    public String name() {
        return "withdrawal-timers";
    }

    @Override
    public EventTypes<TakedownCaseEvent> types() {
        return TakedownCaseEvent.TYPES;
    }

    @Override
    public void on(Recorded<TakedownCaseEvent> recorded) {
        if (recorded.event() instanceof TakedownCaseOpened received) {
            EventMetadata cause = recorded.metadata();
            timers.set(
                    TakedownDeadline.NAME,
                    new Deadline(
                            cause.tenant(),
                            recorded.stream().id(),
                            received.dueAt(),
                            cause.correlation(),
                            DUE));
        }
    }
}
