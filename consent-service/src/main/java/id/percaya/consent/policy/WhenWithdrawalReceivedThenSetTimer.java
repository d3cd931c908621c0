package id.percaya.consent.policy;

import id.percaya.consent.withdrawal.WithdrawalEvent;
import id.percaya.consent.withdrawal.WithdrawalEvent.WithdrawalReceived;
import id.percaya.eventstore.Cause;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.Subscription;
import id.percaya.kit.Due;
import id.percaya.kit.Timers;
import jakarta.enterprise.context.ApplicationScoped;

/// Setting the same timer twice sets one; a timer that finds the case completed changes nothing.
@ApplicationScoped
class WhenWithdrawalReceivedThenSetTimer implements Subscription<WithdrawalEvent> {

    private static final String DUE = "due";

    private final Timers timers;

    WhenWithdrawalReceivedThenSetTimer(Timers timers) {
        this.timers = timers;
    }

    @Override
    public String name() {
        return "withdrawal-timers";
    }

    @Override
    public EventTypes<WithdrawalEvent> types() {
        return WithdrawalEvent.TYPES;
    }

    @Override
    public void on(Recorded<WithdrawalEvent> recorded) {
        if (recorded.event() instanceof WithdrawalReceived received) {
            Cause cause = recorded.cause();
            timers.set(
                    WithdrawalDue.NAME,
                    new Due(
                            cause.tenant(),
                            recorded.stream().id(),
                            received.dueAt(),
                            cause.correlation(),
                            DUE));
        }
    }
}
