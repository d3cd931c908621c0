package id.percaya.campaign.publishing.account;

import org.jspecify.annotations.Nullable;

/// The states of a channel account.
public sealed interface ChannelAccount {

    record Absent() implements ChannelAccount {}

    /// @param hours null if it may publish at any time
    record Open(Profile profile, @Nullable PublishingHours hours) implements ChannelAccount {}

    record Closed() implements ChannelAccount {}
}
