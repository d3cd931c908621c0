package id.percaya.campaign.content;

import id.percaya.campaign.content.ContentCommand.ReviewContent;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "ReviewContent", description = "A verdict on one version.")
record ReviewContentRequest(
        @NotNull Step step,
        @NotNull Verdict verdict,
        @Schema(description = "Of the version that was read, as it is shown.")
                @NotNull @Size(max = 64) @Pattern(regexp = "[0-9a-f]{64}") String contentSha256,
        @Nullable @Size(max = 2000) String comment) {

    ReviewContent command(String reviewer) {
        return new ReviewContent(step, verdict, contentSha256, comment, reviewer);
    }
}
