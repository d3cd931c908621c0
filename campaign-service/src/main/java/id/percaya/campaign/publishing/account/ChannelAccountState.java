package id.percaya.campaign.publishing.account;

/// The states of a channel account, as REST shows them.
public enum ChannelAccountState {
    OPEN,
    CLOSED
}
