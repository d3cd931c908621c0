package id.percaya.campaign.publishing.account;

import id.percaya.eventstore.EventName;
import id.percaya.eventstore.EventTypes;

/// The events of a channel account.
public sealed interface ChannelAccountEvent {

    @EventName("account-registered")
    record AccountRegistered(Profile profile) implements ChannelAccountEvent {}

    /// Replaces the hours set before.
    @EventName("account-hours-set")
    record AccountHoursSet(PublishingHours hours) implements ChannelAccountEvent {}

    @EventName("account-closed")
    record AccountClosed() implements ChannelAccountEvent {}

    EventTypes<ChannelAccountEvent> TYPES = EventTypes.of(ChannelAccountEvent.class);
}
