package id.percaya.campaign.account;

/// The states as they are shown.
public enum ChannelAccountState {
    OPEN,
    CLOSED
}
