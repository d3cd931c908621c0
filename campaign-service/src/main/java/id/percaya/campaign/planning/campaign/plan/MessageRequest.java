package id.percaya.campaign.planning.campaign.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "CampaignMessage", description = "A message that the contents shall bring across.")
record MessageRequest(
        @Schema(description = "The message.") @NotBlank @Size(max = 500) String text,
        @Schema(description = "The reason to believe it.") @Nullable @Size(min = 1, max = 1000) String proof,
        @Schema(description = "The medical statements that it rests on.") @Nullable @Size(max = 20) List<@NotBlank @Size(max = 500) String> claims) {

    KeyMessage message() {
        return new KeyMessage(text, proof, Objects.requireNonNullElse(claims, List.of()));
    }
}
