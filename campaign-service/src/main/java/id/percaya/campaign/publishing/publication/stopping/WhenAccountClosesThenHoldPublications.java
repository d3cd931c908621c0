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

/// Nothing can be published on a closed account.
@ApplicationScoped
class WhenAccountClosesThenHoldPublications implements Subscription<ChannelAccountEvent> {

    private final ForbiddenPublicationStopper stopper;
    private final AffectedPublicationViews affected;

    WhenAccountClosesThenHoldPublications(
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
            case AccountClosed _ -> stop(recorded);
            case AccountRegistered _, AccountHoursSet _ -> {}
        }
    }

    private void stop(Recorded<ChannelAccountEvent> recorded) {
        UUID id = recorded.stream().id();
        stopper.stop(HoldReason.ACCOUNT_CLOSED, () -> affected.stoppableOnAccount(id), recorded);
    }
}
