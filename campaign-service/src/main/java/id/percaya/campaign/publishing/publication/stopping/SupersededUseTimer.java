package id.percaya.campaign.publishing.publication.stopping;

import id.percaya.kit.timing.Deadline;
import id.percaya.kit.timing.Timer;
import jakarta.enterprise.context.ApplicationScoped;

/// Stops the uses that the new consent does not permit. By now the consent that superseded the old
/// one has been announced.
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
        stopper.stop(due.subject(), due.context());
    }
}
