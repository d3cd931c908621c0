package id.percaya.campaign.planning.content.comment.anchor;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.percaya.campaign.Channel;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The place in a version that a comment is about.
///
/// @param channel of the variant; null for other fields
/// @param segment for which the variant differs again; null for everybody, and for anchors that
///   were stored before segments could be named
/// @param mediaId null unless it is about a media file
/// @param start of the passage, in code points; null for a media file
/// @param end behind the passage, in code points; null for a media file
/// @param quote the words of the passage; null for a media file
@Schema(name = "CommentAnchor")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Anchor(
        AnchorField field,
        @Nullable Channel channel,
        @Schema(description = "The segment of the variant; absent for everybody.", maxLength = 100)
                @Nullable String segment,
        @Nullable UUID mediaId,
        @Nullable Integer start,
        @Nullable Integer end,
        @Nullable String quote) {

    /// The longest passage, in code points.
    public static final int LONGEST = 4000;

    public static Anchor media(UUID mediaId) {
        return new Anchor(AnchorField.MEDIA, null, null, mediaId, null, null, null);
    }
}
