package id.percaya.campaign.publishing.account;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What a list of accounts answers with, for its description: an annotation cannot name a `Page` of
/// something.
@Schema(name = "ChannelAccounts", requiredProperties = "items")
record ChannelAccountPage(
        List<ChannelAccountDetails> items,
        @Schema(description = "The cursor of the following page; absent on the last.")
                @Nullable String next) {}
