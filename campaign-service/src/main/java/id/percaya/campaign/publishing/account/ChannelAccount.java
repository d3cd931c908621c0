package id.percaya.campaign.publishing.account;

/// The states of a channel account.
public sealed interface ChannelAccount {

    record Absent() implements ChannelAccount {}

    record Open(Profile profile) implements ChannelAccount {}

    record Closed() implements ChannelAccount {}
}
