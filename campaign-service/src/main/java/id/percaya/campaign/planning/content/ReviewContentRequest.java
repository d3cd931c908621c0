package id.percaya.campaign.planning.content;

import id.percaya.campaign.planning.content.ContentCommand.ReviewContent;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "ReviewContent",
        description = "A verdict on one version of a content.",
        examples =
                """
                {"step": "MEDICAL", "verdict": "APPROVE",
                 "contentSha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"}
                """)
record ReviewContentRequest(
        @NotNull Step step,
        @NotNull Verdict verdict,
        @Schema(description = "The hash of the version that the reviewer read.")
                @NotNull @Size(max = 64) @Pattern(regexp = "[0-9a-f]{64}") String contentSha256,
        @Nullable @Size(max = 2000) String comment) {

    ReviewContent command(String reviewer) {
        return new ReviewContent(step, verdict, contentSha256, comment, reviewer);
    }
}
