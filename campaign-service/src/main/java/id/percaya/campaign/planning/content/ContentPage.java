package id.percaya.campaign.planning.content;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What a list of contents answers with, for its description: an annotation cannot name a `Page` of
/// something.
@Schema(name = "Contents", requiredProperties = "items")
record ContentPage(
        List<ContentDetails> items,
        @Schema(description = "The cursor of the following page; absent on the last.")
                @Nullable String next) {}
