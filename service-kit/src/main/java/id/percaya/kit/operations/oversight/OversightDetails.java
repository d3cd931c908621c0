package id.percaya.kit.operations.oversight;

import id.percaya.kit.rest.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The ordered state of a subscription. Its actual status is in the list of subscriptions.
///
/// @param version the number of orders
@Schema(
        name = "SubscriptionOrder",
        requiredProperties = {"subscription", "state", "version"})
public record OversightDetails(
        @Schema(maxLength = 100) String subscription,
        @Schema(description = "The ordered state; it takes effect within three seconds.")
                SubscriptionState state,
        @Schema(minimum = "0", description = "The number of orders; part of the ETag.") int version)
        implements Versioned {}
