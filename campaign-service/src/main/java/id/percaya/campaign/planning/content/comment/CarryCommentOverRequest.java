package id.percaya.campaign.planning.content.comment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "CarryCommentOver",
        description = "The decision that the present version may be approved beside a comment.",
        examples =
                """
                {"contentSha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                 "reason": "Gambarnya diganti pada bulan depan."}
                """)
record CarryCommentOverRequest(
        @Schema(description = "The hash of the present version.")
                @NotNull @Size(max = 64) @Pattern(regexp = "[0-9a-f]{64}") String contentSha256,
        @NotBlank @Size(max = 2000) String reason) {}
