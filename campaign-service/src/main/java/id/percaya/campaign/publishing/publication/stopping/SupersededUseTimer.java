package id.percaya.campaign.publishing.publication.stopping;

import id.percaya.kit.timing.Deadline;
import id.percaya.kit.timing.Timer;
import jakarta.enterprise.context.ApplicationScoped;

/// By now the consent that superseded another has been heard: what it does not permit stops.
@ApplicationScoped
class SupersededUseTimer implements Timer {

    static final String NAME = "superseded-use-check";

    private final UnpermittedUseStopper stopper;

    SupersededUseTimer(UnpermittedUseStopper stopper) {
        this.stopper = stopper;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void due(Deadline due) {
        stopper.stop(due.subject(), due.intent());
    }
}
