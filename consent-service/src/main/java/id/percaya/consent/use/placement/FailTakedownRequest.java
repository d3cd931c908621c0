package id.percaya.consent.use.placement;

import id.percaya.consent.use.placement.PlacementCommand.FailTakedown;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "FailTakedown",
        description = "Reports a failed attempt to take a placement down.",
        additionalProperties = Schema.False.class,
        examples = "{\"reason\": \"the partner does not answer\"}")
record FailTakedownRequest(
        @Schema(description = "The cause. No names of persons.") @NotBlank @Size(max = 200) String reason) {

    FailTakedown command(Instant at) {
        return new FailTakedown(reason, at);
    }
}
