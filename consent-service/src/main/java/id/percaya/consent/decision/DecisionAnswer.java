package id.percaya.consent.decision;

import id.percaya.consent.decision.Decision.Gap;
import id.percaya.consent.decision.Decision.Ground;
import id.percaya.consent.decision.Decision.Outcome;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "Decision",
        requiredProperties = {"decision", "reasons", "uncovered", "consents", "at", "decidedAt"})
record DecisionAnswer(
        Outcome decision,
        @Schema(description = "Each reason once; empty when permitted.") List<Reason> reasons,
        @Schema(description = "Each medium of each person that is not covered.")
                List<Gap> uncovered,
        @Schema(description = "What a permission rests on; empty when denied.")
                List<Ground> consents,
        @Schema(description = "The instant of use that was asked about.") Instant at,
        Instant decidedAt) {

    static DecisionAnswer of(Decision decision, Question question, Instant decidedAt) {
        return new DecisionAnswer(
                decision.outcome(),
                decision.reasons(),
                decision.gaps(),
                decision.grounds(),
                question.at(),
                decidedAt);
    }
}
