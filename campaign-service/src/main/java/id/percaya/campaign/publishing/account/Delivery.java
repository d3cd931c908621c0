package id.percaya.campaign.publishing.account;

/// The way in which a publication reaches an account.
public enum Delivery {
    /// A person posts it and confirms the link.
    MANUAL,
    /// A signed HTTP POST to an endpoint of the provider.
    WEBHOOK
}
