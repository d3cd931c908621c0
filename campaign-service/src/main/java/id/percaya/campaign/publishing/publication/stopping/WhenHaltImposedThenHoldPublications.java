package id.percaya.campaign.publishing.publication.stopping;

import id.percaya.campaign.permission.halt.HaltEvent;
import id.percaya.campaign.permission.halt.HaltEvent.HaltImposed;
import id.percaya.campaign.permission.halt.HaltEvent.HaltLifted;
import id.percaya.campaign.publishing.gate.HoldReason;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.Subscription;
import jakarta.enterprise.context.ApplicationScoped;

/// Holds the publications that a halt covers, and those whose text names what it halts without the
/// tag. Crisis statements go on.
@ApplicationScoped
class WhenHaltImposedThenHoldPublications implements Subscription<HaltEvent> {

    private final ForbiddenPublicationStopper stopper;
    private final AffectedPublicationViews affected;
    private final SuspectedPublications suspected;

    WhenHaltImposedThenHoldPublications(
            ForbiddenPublicationStopper stopper,
            AffectedPublicationViews affected,
            SuspectedPublications suspected) {
        this.stopper = stopper;
        this.affected = affected;
        this.suspected = suspected;
    }

    @Override
    public String name() {
        return "halt-holds";
    }

    @Override
    public EventTypes<HaltEvent> types() {
        return HaltEvent.TYPES;
    }

    @Override
    public int shards() {
        return EachPublication.SHARDS;
    }

    @Override
    public void on(Recorded<HaltEvent> recorded) {
        switch (recorded.event()) {
            case HaltImposed imposed -> {
                stopper.stop(HoldReason.HALTED, () -> affected.scheduledUnder(imposed), recorded);
                stopper.stop(HoldReason.HALT_SUSPECTED, () -> suspected.under(imposed), recorded);
            }
            case HaltLifted _ -> {}
        }
    }
}
