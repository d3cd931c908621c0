package id.percaya.crisis.response.warroom;

import id.percaya.crisis.response.crisis.CrisisCommand.AssessCrisis;
import id.percaya.crisis.response.posture.CrisisType;
import id.percaya.crisis.response.posture.Reputation;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "AssessCrisis",
        additionalProperties = Schema.False.class,
        examples =
                """
                {"type": "MISDEED_WITH_INJURIES", "similarBefore": false,
                 "priorReputation": "NEUTRAL"}
                """)
record AssessRequest(
        @NotNull CrisisType type,
        @Schema(description = "Whether the facility had a similar crisis before.") @NotNull Boolean similarBefore,
        @NotNull Reputation priorReputation) {

    AssessCrisis command() {
        return new AssessCrisis(type, similarBefore, priorReputation);
    }
}
