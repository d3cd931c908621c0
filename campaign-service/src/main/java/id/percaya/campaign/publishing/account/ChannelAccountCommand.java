package id.percaya.campaign.publishing.account;

/// The commands to a channel account.
public sealed interface ChannelAccountCommand {

    /// @param webhooks the rule for allowed addresses
    record RegisterAccount(Profile profile, WebhookAddresses webhooks)
            implements ChannelAccountCommand {}

    record CloseAccount() implements ChannelAccountCommand {}
}
