package id.percaya.campaign.publishing.account;

/// What a channel account can be.
public sealed interface ChannelAccount {

    record Absent() implements ChannelAccount {}

    record Open(Profile profile) implements ChannelAccount {}

    record Closed() implements ChannelAccount {}
}
