package id.percaya.campaign.publishing.account;

/// How a publication gets onto an account.
public enum Delivery {
    /// A person posts it and confirms the link.
    MANUAL,
    /// A signed HTTP POST to the provider's own endpoint.
    WEBHOOK
}
