package id.percaya.campaign.publishing.publication.affirming;

import id.percaya.kit.rest.Versioned;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "HeldOutcomes",
        requiredProperties = {"haltId", "version", "outcomes"})
record HeldOutcomes(
        @Schema(description = "The halt.") UUID haltId,
        @Schema(description = "The version of the halt, which this does not change.") int version,
        @Schema(
                        description =
                                "The outcome for each publication, in the order of the request.",
                        maxItems = DecideHeldRequest.MOST)
                List<HeldOutcome> outcomes)
        implements Versioned {}
