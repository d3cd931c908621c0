package id.percaya.campaign.planning.campaign.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "CampaignTagline", description = "The sentence that all contents share.")
record TaglineRequest(
        @Schema(description = "The sentence.") @NotBlank @Size(max = 200) String text,
        @Schema(description = "The part of a text in which it stands. ANYWHERE by default.")
                Tagline.@Nullable Placement placement,
        @Schema(description = "How it is compared with a text. NORMALISED by default.")
                Tagline.@Nullable Match match) {

    Tagline tagline() {
        return new Tagline(
                text,
                placement == null ? Tagline.Placement.ANYWHERE : placement,
                match == null ? Tagline.Match.NORMALISED : match);
    }
}
