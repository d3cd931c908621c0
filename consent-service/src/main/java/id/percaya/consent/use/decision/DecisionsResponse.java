package id.percaya.consent.use.decision;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "Decisions",
        requiredProperties = {"decisions"})
record DecisionsResponse(
        @Schema(description = "One per question, in the same order.")
                List<DecisionResponse> decisions) {}
