package id.percaya.crisis.response.warroom;

import id.percaya.crisis.response.crisis.CrisisCommand.ChoosePosture;
import id.percaya.crisis.response.posture.Posture;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "ChoosePosture",
        additionalProperties = Schema.False.class,
        examples =
                """
                {"posture": "REBUILD"}
                """)
record ChoosePostureRequest(
        @NotNull Posture posture,
        @Schema(description = "Why this one, if it says more than the advice.") @Size(max = 1000) @Nullable String reason) {

    ChoosePosture command() {
        return new ChoosePosture(posture, reason);
    }
}
