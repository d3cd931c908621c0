package id.percaya.campaign.permission.halt;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What a list of halts answers with, for its description: an annotation cannot name a `Page` of
/// something.
@Schema(name = "Halts", requiredProperties = "items")
record HaltPage(
        List<HaltDetails> items,
        @Schema(description = "The cursor of the following page; absent on the last.")
                @Nullable String next) {}
