package id.percaya.campaign.publishing.publication;

import id.percaya.kit.timing.Deadline;
import id.percaya.kit.timing.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;

/// Brings a publication before the gate when it is due. It asks the clock, so a late timer finds it
/// missed. If the clock was set back it uses the due time instead, because the timer fires only
/// once.
@ApplicationScoped
class PublicationDueTimer implements Timer {

    static final String NAME = "publication-due";

    private final PublishGate gate;
    private final Clock clock;

    PublicationDueTimer(PublishGate gate, Clock clock) {
        this.gate = gate;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void due(Deadline due) {
        Instant now = clock.instant();
        Instant at = now.isBefore(due.at()) ? due.at() : now;
        gate.pass(new PublicationId(due.subject()), at, due.context());
    }
}
