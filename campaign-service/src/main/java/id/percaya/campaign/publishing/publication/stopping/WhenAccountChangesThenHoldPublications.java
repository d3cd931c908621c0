package id.percaya.campaign.publishing.publication.stopping;

import id.percaya.campaign.publishing.account.ChannelAccountEvent;
import id.percaya.campaign.publishing.account.ChannelAccountEvent.AccountClosed;
import id.percaya.campaign.publishing.account.ChannelAccountEvent.AccountHoursSet;
import id.percaya.campaign.publishing.account.ChannelAccountEvent.AccountRegistered;
import id.percaya.campaign.publishing.gate.HoldReason;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.Subscription;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/// Nothing can be published on a closed account, or at hours that it keeps free.
@ApplicationScoped
class WhenAccountChangesThenHoldPublications implements Subscription<ChannelAccountEvent> {

    private final ForbiddenPublicationStopper stopper;
    private final AffectedPublicationViews affected;

    WhenAccountChangesThenHoldPublications(
            ForbiddenPublicationStopper stopper, AffectedPublicationViews affected) {
        this.stopper = stopper;
        this.affected = affected;
    }

    @Override
    public String name() {
        return "account-holds";
    }

    @Override
    public EventTypes<ChannelAccountEvent> types() {
        return ChannelAccountEvent.TYPES;
    }

    @Override
    public void on(Recorded<ChannelAccountEvent> recorded) {
        switch (recorded.event()) {
            case AccountClosed _ -> stop(HoldReason.ACCOUNT_CLOSED, recorded);
            case AccountHoursSet _ -> stop(HoldReason.QUIET_HOURS, recorded);
            case AccountRegistered _ -> {}
        }
    }

    private void stop(HoldReason reason, Recorded<ChannelAccountEvent> recorded) {
        UUID id = recorded.stream().id();
        stopper.stop(reason, () -> affected.stoppableOnAccount(id), recorded);
    }
}
