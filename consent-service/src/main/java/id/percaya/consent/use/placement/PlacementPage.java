package id.percaya.consent.use.placement;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What a list of placements answers with, for its description: an annotation cannot name a `Page`
/// of something.
@Schema(name = "Placements", requiredProperties = "items")
record PlacementPage(
        List<PlacementDetails> items,
        @Schema(description = "The cursor of the following page; absent on the last.")
                @Nullable String next) {}
