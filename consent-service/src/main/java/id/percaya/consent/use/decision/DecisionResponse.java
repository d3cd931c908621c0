package id.percaya.consent.use.decision;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.percaya.consent.use.decision.Decision.Gap;
import id.percaya.consent.use.decision.Decision.Ground;
import id.percaya.consent.use.decision.Decision.Outcome;
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
record DecisionResponse(
        Outcome decision,
        @Schema(description = "Each reason once; empty when permitted.")
                List<DecisionReason> reasons,
        @Schema(description = "Each person who is not covered.") List<Gap> uncovered,
        @Schema(description = "What a permission rests on; empty when denied.")
                List<Ground> consents,
        @Schema(description = "What a permission asks for; empty when denied.")
                List<Obligation> obligations,
        @Schema(
                        description =
                                "Proof of a permission for a use now: a JWS of type decision+jwt"
                                        + " that a key of /.well-known/jwks.json has signed.")
                @Nullable String decisionToken,
        @Schema(description = "When the token is no longer good; ask again then.")
                @Nullable Instant expiresAt,
        @Schema(
                        description =
                                "The last leaf of the transparency log about the consents that a"
                                        + " permission rests on; absent until they are logged.")
                @Nullable Long logIndex,
        @Schema(description = "The instant of use that was asked about.") Instant at,
        @Schema(description = "What was known then decided; absent for what is known now.")
                @Nullable Instant asOf,
        Instant decidedAt) {

    static DecisionResponse of(
            Decision decision, Question question, @Nullable Proof proof, Instant decidedAt) {
        return new DecisionResponse(
                decision.outcome(),
                decision.reasons(),
                decision.gaps(),
                decision.grounds(),
                decision.obligations(),
                proof == null ? null : proof.jws(),
                proof == null ? null : proof.expiresAt(),
                proof == null ? null : proof.logIndex(),
                question.at(),
                question.asOf(),
                decidedAt);
    }

    /// Of a permission for a use now.
    record Proof(String jws, Instant expiresAt, @Nullable Long logIndex) {}
}
