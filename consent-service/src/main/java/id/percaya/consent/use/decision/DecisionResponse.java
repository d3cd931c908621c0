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
        @Schema(description = "The reasons, each once; empty if permitted.")
                List<DecisionReason> reasons,
        @Schema(description = "The persons who are not covered.") List<Gap> uncovered,
        @Schema(description = "The consents relied on; empty if denied.") List<Ground> consents,
        @Schema(description = "The conditions of the permission; empty if denied.")
                List<Obligation> obligations,
        @Schema(
                        description =
                                "Proof of a permission for a use now: a JWS of type decision+jwt,"
                                        + " signed with a key of /.well-known/jwks.json.")
                @Nullable String decisionToken,
        @Schema(description = "When the token expires; ask again then.")
                @Nullable Instant expiresAt,
        @Schema(
                        description =
                                "Index of the last leaf about these consents in the transparency log;"
                                        + " absent until they are logged.")
                @Nullable Long logIndex,
        @Schema(description = "The time of use in question.") Instant at,
        @Schema(description = "Time of the knowledge used; absent for now.") @Nullable Instant asOf,
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

    /// Only a permission for a use now has one.
    record Proof(String jws, Instant expiresAt, @Nullable Long logIndex) {}
}
