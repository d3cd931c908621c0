package id.percaya.crisis.response.posture;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What is recommended, how it follows, and what was chosen.
///
/// @param chosen absent until somebody chooses
/// @param approver who stands for less than what is recommended
/// @param refutation how the claim was refuted that is denied
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
        @Nullable String refutation) {}
