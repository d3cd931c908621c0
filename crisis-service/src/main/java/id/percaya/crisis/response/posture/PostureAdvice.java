package id.percaya.crisis.response.posture;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The recommended posture, its derivation, and the chosen one.
///
/// @param chosen absent until somebody chooses
/// @param approver of a posture below the recommended one
/// @param refutation how a denied claim was refuted
/// @param proposed absent unless a lower posture waits for its confirmation
@Schema(
        name = "PostureAdvice",
        requiredProperties = {"priorReputation", "derivation", "recommended"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PostureAdvice(
        Reputation priorReputation,
        PostureRecommendation derivation,
        Posture recommended,
        @Nullable Posture chosen,
        @Nullable String reason,
        @Nullable String approver,
        @Nullable String refutation,
        @Nullable PostureProposal proposed) {}
