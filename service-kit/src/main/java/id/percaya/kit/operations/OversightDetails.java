package id.percaya.kit.operations;

import id.percaya.kit.rest.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What was ordered of a subscription; what it does is among the standings.
///
/// @param version how many orders there were
@Schema(
        name = "SubscriptionOrder",
        requiredProperties = {"subscription", "state", "version"})
record OversightDetails(
        @Schema(maxLength = 100) String subscription,
        @Schema(description = "What it is to do; it does so within three seconds.")
                SubscriptionState state,
        @Schema(minimum = "0", description = "How many orders there were; the ETag.") int version)
        implements Versioned {}
