package id.percaya.consent.agreement.expiring;

import id.percaya.consent.agreement.consent.ConsentEvent;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentDrafted;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentEnteredInError;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentErased;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentExpired;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentGiven;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentOffered;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentRefused;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentRestricted;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentRestrictionLifted;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentSuperseded;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentVoided;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentWithdrawn;
import id.percaya.consent.agreement.consent.Terms;
import id.percaya.eventstore.EventMetadata;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.Subscription;
import id.percaya.kit.timing.Deadline;
import id.percaya.kit.timing.Timers;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/// Sets one timer for each end that a consent has had. Setting the same timer twice sets one. A
/// timer that finds a later end, or an ended consent, changes nothing.
@ApplicationScoped
class WhenConsentGivenThenSetExpiryTimer implements Subscription<ConsentEvent> {

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
            case ConsentGiven given -> set(recorded, given.end());
            case ConsentRestricted restricted -> set(recorded, Terms.end(restricted.grants()));
            case ConsentRestrictionLifted lifted -> set(recorded, Terms.end(lifted.grants()));
            case ConsentDrafted _, ConsentOffered _, ConsentRefused _ -> {}
            case ConsentWithdrawn _, ConsentExpired _, ConsentSuperseded _, ConsentVoided _ -> {}
            case ConsentEnteredInError _, ConsentErased _ -> {}
        }
    }

    private void set(Recorded<?> recorded, Instant end) {
        EventMetadata cause = recorded.metadata();
        timers.set(
                ConsentExpiry.NAME,
                new Deadline(
                        cause.tenant(),
                        recorded.stream().id(),
                        end,
                        cause.correlation(),
                        end.toString()));
    }
}
