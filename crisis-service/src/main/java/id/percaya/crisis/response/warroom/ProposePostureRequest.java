package id.percaya.crisis.response.warroom;

import id.percaya.crisis.response.crisis.CrisisCommand.ProposePosture;
import id.percaya.crisis.response.posture.Posture;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "ProposePosture",
        additionalProperties = Schema.False.class,
        examples =
                """
                {"posture": "DIMINISH", "reason": "The register shows that the cause lies outside"}
                """)
record ProposePostureRequest(
        @NotNull Posture posture,
        @Schema(description = "Why less than the recommended posture.") @NotBlank @Size(max = 1000) String reason,
        @Schema(description = "How the claim was refuted; required to deny.") @Size(max = 1000) @Nullable String refutation) {

    ProposePosture command(String by) {
        return new ProposePosture(posture, reason, refutation, by);
    }
}
