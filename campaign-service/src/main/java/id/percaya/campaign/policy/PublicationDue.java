package id.percaya.campaign.policy;

import id.percaya.campaign.publication.PublicationId;
import id.percaya.campaign.publication.PublishGate;
import id.percaya.kit.Due;
import id.percaya.kit.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/// A publication comes before the gate when it is due. The clock is asked, not the timer, so a late
/// timer finds it missed.
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
        gate.pass(new PublicationId(due.subject()), clock.instant(), due.intent());
    }
}
