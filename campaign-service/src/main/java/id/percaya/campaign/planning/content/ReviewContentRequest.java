package id.percaya.campaign.planning.content;

import id.percaya.campaign.planning.attachment.AttachMediumRequest;
import id.percaya.campaign.planning.content.ContentCommand.ReviewContent;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
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
        @Nullable @Size(max = 2000) String comment,
        @Schema(
                        description =
                                "The pictures and videos that the reviewer looked at and that show"
                                        + " whom the author says. An approval names all of them.")
                @Nullable @Size(max = AttachMediumRequest.MOST_MEDIA) Set<@NotNull UUID> affirmedMedia,
        @Schema(
                        description =
                                "Approves beside comments that are not settled. Each is carried over to"
                                        + " this version with the reason.")
                @Nullable @Valid CarryOverRequest carryOver) {

    @Schema(name = "CarryOver", description = "Why comments may stay unsettled.")
    record CarryOverRequest(@NotBlank @Size(max = 2000) String reason) {}

    ReviewContent command(String reviewer) {
        return new ReviewContent(
                step,
                verdict,
                contentSha256,
                comment,
                reviewer,
                Objects.requireNonNullElse(affirmedMedia, Set.of()));
    }

    @Nullable String carryOverReason() {
        return carryOver == null ? null : carryOver.reason();
    }
}
