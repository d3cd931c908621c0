package id.percaya.crisis.policy;

import id.percaya.crisis.obligation.Clock;
import id.percaya.crisis.obligation.ObligationEvent;
import id.percaya.crisis.obligation.ObligationEvent.ObligationBreached;
import id.percaya.crisis.obligation.ObligationEvent.ObligationMet;
import id.percaya.crisis.obligation.ObligationEvent.ObligationMetLate;
import id.percaya.crisis.obligation.ObligationEvent.ObligationStarted;
import id.percaya.eventstore.Cause;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.Subscription;
import id.percaya.kit.Due;
import id.percaya.kit.Timers;
import jakarta.enterprise.context.ApplicationScoped;

/// Setting the same timer twice sets one; a timer that finds the obligation met changes nothing.
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
                    timers.set(ObligationDue.NAME, due(recorded, clock));
            case ObligationMet _, ObligationBreached _, ObligationMetLate _ -> {}
        }
    }

    private static Due due(Recorded<?> recorded, Clock clock) {
        Cause cause = recorded.cause();
        return new Due(
                cause.tenant(), recorded.stream().id(), clock.dueAt(), cause.correlation(), "due");
    }
}
