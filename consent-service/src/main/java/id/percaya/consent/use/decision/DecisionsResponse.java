package id.percaya.consent.use.decision;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "Decisions",
        requiredProperties = {"decisions"})
record DecisionsResponse(
        @Schema(description = "One for each question, in the order asked.")
                List<DecisionResponse> decisions) {}
