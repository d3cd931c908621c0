package id.percaya.campaign.policy;

import id.percaya.campaign.publication.PublicationId;
import id.percaya.campaign.publication.PublishGate;
import id.percaya.kit.Due;
import id.percaya.kit.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;

/// A publication comes before the gate when it is due. The clock is asked, so a late timer finds it
/// missed; but a clock that was set back does not make the timer early, which comes once.
@ApplicationScoped
class PublicationDue implements Timer {

    static final String NAME = "publication-due";

    private final PublishGate gate;
    private final Clock clock;

    PublicationDue(PublishGate gate, Clock clock) {
        this.gate = gate;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void due(Due due) {
        Instant now = clock.instant();
        Instant at = now.isBefore(due.at()) ? due.at() : now;
        gate.pass(new PublicationId(due.subject()), at, due.intent());
    }
}
