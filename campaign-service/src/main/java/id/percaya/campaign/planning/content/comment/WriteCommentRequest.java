package id.percaya.campaign.planning.content.comment;

import id.percaya.campaign.planning.content.Manuscript;
import id.percaya.campaign.planning.content.comment.anchor.Anchor;
import id.percaya.campaign.planning.content.comment.anchor.AnchorField;
import id.percaya.campaign.planning.content.comment.anchor.AnchorRequest;
import id.percaya.kit.problem.Invalid;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "WriteComment",
        description = "A comment on one place of a version, or a suggestion for it.",
        examples =
                """
                {"contentId": "0198c0de-0000-7000-8000-000000000004",
                 "contentSha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                 "anchor": {"field": "BODY", "start": 0, "end": 14, "quote": "Tekanan darah "},
                 "text": "Sebut istilah sehari-hari.", "suggestion": "Tensi "}
                """)
record WriteCommentRequest(
        @NotNull UUID contentId,
        @Schema(description = "The hash of the version that the comment is about.")
                @NotNull @Size(max = 64) @Pattern(regexp = "[0-9a-f]{64}") String contentSha256,
        @NotNull @Valid AnchorRequest anchor,
        @NotBlank @Size(max = 4000) String text,
        @Schema(
                        description =
                                "The words to stand in the place of the quoted ones; empty to leave them"
                                        + " out. Absent for a comment.")
                @Nullable @Size(max = 4000) String suggestion) {

    /// @throws Invalid when the version has no such place
    Remark remark(Manuscript version, String author) {
        Anchor place = anchor.in(version);
        if (suggestion != null && place.field() == AnchorField.MEDIA) {
            throw new Invalid(
                    "/suggestion", "SUGGESTION_WITHOUT_PASSAGE", "only words can be suggested");
        }
        return new Remark(contentId, contentSha256, place, text, suggestion, author);
    }
}
