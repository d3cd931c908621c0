package id.percaya.campaign.publishing.account;

/// The states as they are shown.
public enum ChannelAccountState {
    OPEN,
    CLOSED
}
