package id.percaya.campaign.planning.content.comment;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.percaya.campaign.planning.content.comment.anchor.Anchor;
import id.percaya.kit.rest.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A comment, as REST shows it.
///
/// @param contentSha256 the hash of the version that it is about
/// @param revisedSha256 the hash of the version that has the suggested words, once it was accepted
@Schema(
        name = "Comment",
        requiredProperties = {
            "id",
            "version",
            "state",
            "contentId",
            "contentSha256",
            "anchor",
            "text",
            "author",
            "writtenAt",
            "replies"
        })
@JsonInclude(JsonInclude.Include.NON_NULL)
record CommentDetails(
        UUID id,
        int version,
        CommentState state,
        UUID contentId,
        String contentSha256,
        Anchor anchor,
        String text,
        @Nullable String suggestion,
        String author,
        Instant writtenAt,
        @Schema(maxItems = CommentDecider.MOST_REPLIES) List<Reply> replies,
        @Nullable Outcome outcome,
        @Nullable String why,
        @Nullable String resolvedBy,
        @Nullable Instant resolvedAt,
        @Nullable String revisedSha256,
        @Nullable Carrying carriedOver)
        implements Versioned {

    @Schema(name = "CommentReply")
    record Reply(String text, String author, Instant at) {}

    /// The decision that a version may be approved beside the comment.
    @Schema(name = "CommentCarrying")
    record Carrying(String toSha256, String reason, String by, Instant at) {}
}
