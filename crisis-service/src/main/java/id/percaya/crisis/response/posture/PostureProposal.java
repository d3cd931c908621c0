package id.percaya.crisis.response.posture;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A posture below the recommended one that waits for another person.
///
/// @param refutation how the claim was refuted; null unless it is to be denied
/// @param proposer subject of the access token of the person who proposed it
@Schema(
        name = "PostureProposal",
        requiredProperties = {"posture", "reason", "proposer"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PostureProposal(
        Posture posture, String reason, @Nullable String refutation, String proposer) {}
