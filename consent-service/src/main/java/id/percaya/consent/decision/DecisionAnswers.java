package id.percaya.consent.decision;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "Decisions",
        requiredProperties = {"decisions"})
record DecisionAnswers(
        @Schema(description = "One for each question, in the order asked.")
                List<DecisionAnswer> decisions) {}
