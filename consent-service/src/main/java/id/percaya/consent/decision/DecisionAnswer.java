package id.percaya.consent.decision;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.percaya.consent.decision.Decision.Gap;
import id.percaya.consent.decision.Decision.Ground;
import id.percaya.consent.decision.Decision.Outcome;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "Decision",
        requiredProperties = {
            "decision",
            "reasons",
            "uncovered",
            "consents",
            "obligations",
            "at",
            "decidedAt"
        })
@JsonInclude(JsonInclude.Include.NON_NULL)
record DecisionAnswer(
        Outcome decision,
        @Schema(description = "Each reason once; empty when permitted.") List<Reason> reasons,
        @Schema(description = "Each person who is not covered.") List<Gap> uncovered,
        @Schema(description = "What a permission rests on; empty when denied.")
                List<Ground> consents,
        @Schema(description = "What a permission asks for; empty when denied.")
                List<Obligation> obligations,
        @Schema(description = "The instant of use that was asked about.") Instant at,
        @Schema(description = "What was known then decided; absent for what is known now.")
                @Nullable Instant asOf,
        Instant decidedAt) {

    static DecisionAnswer of(Decision decision, Question question, Instant decidedAt) {
        return new DecisionAnswer(
                decision.outcome(),
                decision.reasons(),
                decision.gaps(),
                decision.grounds(),
                decision.obligations(),
                question.at(),
                question.asOf(),
                decidedAt);
    }
}
