package id.percaya.consent.policy;

import id.percaya.consent.consent.ConsentEvent;
import id.percaya.consent.consent.ConsentEvent.ConsentExpired;
import id.percaya.consent.consent.ConsentEvent.ConsentGiven;
import id.percaya.consent.consent.ConsentEvent.ConsentWithdrawn;
import id.percaya.eventstore.Cause;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.Subscription;
import id.percaya.kit.Due;
import id.percaya.kit.Timers;
import jakarta.enterprise.context.ApplicationScoped;

/// Setting the same timer twice sets one; a timer that finds the consent withdrawn changes nothing.
@ApplicationScoped
class WhenConsentGivenThenSetExpiryTimer implements Subscription<ConsentEvent> {

    private static final String END = "end";

    private final Timers timers;

    WhenConsentGivenThenSetExpiryTimer(Timers timers) {
        this.timers = timers;
    }

    @Override
    public String name() {
        return "consent-expiry-timers";
    }

    @Override
    public EventTypes<ConsentEvent> types() {
        return ConsentEvent.TYPES;
    }

    @Override
    public void on(Recorded<ConsentEvent> recorded) {
        switch (recorded.event()) {
            case ConsentGiven given -> timers.set(ConsentExpiry.NAME, due(recorded, given));
            case ConsentWithdrawn _, ConsentExpired _ -> {}
        }
    }

    private static Due due(Recorded<?> recorded, ConsentGiven given) {
        Cause cause = recorded.cause();
        return new Due(
                cause.tenant(), recorded.stream().id(), given.end(), cause.correlation(), END);
    }
}
