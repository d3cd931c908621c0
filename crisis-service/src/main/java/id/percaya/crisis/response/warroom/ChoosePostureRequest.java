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
        @Schema(description = "Required below the recommended posture.") @Size(max = 1000) @Nullable String reason,
        @Schema(description = "The person who approves it; required below the recommended posture.")
                @Size(max = 200) @Nullable String approver,
        @Schema(description = "How the claim was refuted; required to deny.") @Size(max = 1000) @Nullable String refutation) {

    ChoosePosture command(String by) {
        return new ChoosePosture(posture, reason, approver, refutation, by);
    }
}
