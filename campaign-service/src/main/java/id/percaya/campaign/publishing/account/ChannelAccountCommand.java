package id.percaya.campaign.publishing.account;

import java.net.URI;
import java.util.function.Predicate;

/// The commands to a channel account.
public sealed interface ChannelAccountCommand {

    /// @param webhooks the rule for allowed addresses
    record RegisterAccount(Profile profile, Predicate<URI> webhooks)
            implements ChannelAccountCommand {}

    record SetHours(PublishingHours hours) implements ChannelAccountCommand {}

    record CloseAccount() implements ChannelAccountCommand {}
}
