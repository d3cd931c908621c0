package id.percaya.campaign.planning.attachment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "AttachMedium", description = "A picture or a video that the content shows.")
public record AttachMediumRequest(
        @Schema(description = "The stored picture or video.") @NotNull UUID mediaId,
        @Schema(
                        description =
                                "For people who cannot see it. A picture needs one. It says nothing of"
                                        + " the identity of a person.")
                @Nullable @Size(max = LONGEST_ALT_TEXT) @Pattern(regexp = LEGIBLE) String altText,
        @Schema(description = "The stored subtitles of a video.") @Nullable UUID subtitles,
        @NotNull @Valid ShowsRequest shows) {

    public static final int LONGEST_ALT_TEXT = 1000;

    /// The most media that a content has; no channel takes more.
    public static final int MOST_MEDIA = 35;

    /// It has a letter or a digit: blanks and invisible characters alone say nothing.
    static final String LEGIBLE = "[\\s\\S]*[\\p{L}\\p{N}][\\s\\S]*";
}
