package id.percaya.campaign.publishing.account;

/// What can be asked of a channel account.
public sealed interface ChannelAccountCommand {

    /// @param webhooks which addresses are allowed at all
    record RegisterAccount(Profile profile, WebhookAddresses webhooks)
            implements ChannelAccountCommand {}

    record CloseAccount() implements ChannelAccountCommand {}
}
