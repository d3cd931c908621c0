package id.percaya.campaign.planning.content.comment;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.percaya.campaign.planning.content.comment.anchor.Anchor;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The words that begin a comment.
///
/// @param versionSha256 the hash of the version that it is about
/// @param suggestion what should stand in the place of the quoted words; null for none
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Remark(
        UUID contentId,
        String versionSha256,
        Anchor anchor,
        String text,
        @Nullable String suggestion,
        String author) {}
