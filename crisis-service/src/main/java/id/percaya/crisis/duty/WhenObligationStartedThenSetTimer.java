package id.percaya.crisis.duty;

import id.percaya.crisis.duty.ObligationEvent.ObligationBreached;
import id.percaya.crisis.duty.ObligationEvent.ObligationMet;
import id.percaya.crisis.duty.ObligationEvent.ObligationMetLate;
import id.percaya.crisis.duty.ObligationEvent.ObligationStarted;
import id.percaya.eventstore.EventMetadata;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.Subscription;
import id.percaya.kit.timing.Deadline;
import id.percaya.kit.timing.Timers;
import jakarta.enterprise.context.ApplicationScoped;

/// Setting the same timer again has no effect. A timer that finds the obligation met changes
/// nothing.
@ApplicationScoped
class WhenObligationStartedThenSetTimer implements Subscription<ObligationEvent> {

    private final Timers timers;

    WhenObligationStartedThenSetTimer(Timers timers) {
        this.timers = timers;
    }

    @Override
    public String name() {
        return "clock-timers";
    }

    @Override
    public EventTypes<ObligationEvent> types() {
        return ObligationEvent.TYPES;
    }

    @Override
    public void on(Recorded<ObligationEvent> recorded) {
        switch (recorded.event()) {
            case ObligationStarted(_, Clock clock) ->
                    timers.set(WhenObligationDueThenBreachObligation.NAME, due(recorded, clock));
            case ObligationMet _, ObligationBreached _, ObligationMetLate _ -> {}
        }
    }

    private static Deadline due(Recorded<?> recorded, Clock clock) {
        EventMetadata cause = recorded.metadata();
        return new Deadline(
                cause.tenant(), recorded.stream().id(), clock.dueAt(), cause.correlation(), "due");
    }
}
