package id.percaya.consent.agreement.expiring;

import id.percaya.consent.agreement.consent.ConsentCommand.ExpireConsent;
import id.percaya.consent.agreement.consent.ConsentId;
import id.percaya.consent.agreement.consent.Consents;
import id.percaya.kit.timing.Deadline;
import id.percaya.kit.timing.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/// Expires a consent when its last grant ends. The decider compares with the clock, so a timer that
/// fires early is refused as not due and is tried again.
@ApplicationScoped
class ConsentExpiry implements Timer {

    static final String NAME = "consent-expiry";

    private final Consents consents;
    private final Clock clock;

    ConsentExpiry(Consents consents, Clock clock) {
        this.consents = consents;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void due(Deadline due) {
        ConsentId id = new ConsentId(due.subject());
        consents.handle(id, new ExpireConsent(due.at(), clock.instant()), due.context());
    }
}
