package id.percaya.campaign.publishing.publication.due;

import id.percaya.campaign.publishing.publication.PublicationId;
import id.percaya.campaign.publishing.publication.PublishGate;
import id.percaya.kit.timing.Deadline;
import id.percaya.kit.timing.Timer;
import jakarta.enterprise.context.ApplicationScoped;

/// Brings a publication before the gate when it is due. A late timer finds it missed.
@ApplicationScoped
public class PublicationDueTimer implements Timer {

    static final String NAME = "publication-due";

    private final PublishGate gate;

    PublicationDueTimer(PublishGate gate) {
        this.gate = gate;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void due(Deadline due) {
        gate.pass(new PublicationId(due.subject()), due.at(), due.context());
    }
}
