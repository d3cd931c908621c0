package id.percaya.campaign.planning.content.comment.anchor;

import id.percaya.campaign.Channel;
import id.percaya.campaign.planning.content.Manuscript;
import id.percaya.kit.problem.Invalid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "WriteCommentAnchor",
        description =
                "The place that the comment is about. A passage of a text needs `start`, `end` and"
                        + " `quote`; of a VARIANT, its DISCLOSURE or its HASHTAGS also `channel`, and"
                        + " `segment` where it differs again for one. HASHTAGS are read without the"
                        + " sign, with a blank between them. MEDIA needs `mediaId` alone.")
public record AnchorRequest(
        @NotNull AnchorField field,
        @Schema(description = "The channel of the variant.") @Nullable Channel channel,
        @Schema(description = "The segment of the variant; absent for everybody.")
                @Nullable @Size(min = 1, max = 100) String segment,
        @Schema(description = "The media file of the version.") @Nullable UUID mediaId,
        @Schema(description = "First character of the passage, counted from 0 in code points.")
                @Nullable @Min(0) @Max(20_000) Integer start,
        @Schema(description = "The character behind the passage, in code points.")
                @Nullable @Min(0) @Max(20_000) Integer end,
        @Schema(
                        description =
                                "The words of the passage, exactly as they stand there; at most 4,000"
                                        + " code points.")
                @Nullable @Size(min = 1, max = 2 * Anchor.LONGEST) String quote) {

    /// @throws Invalid when the version has no such place
    public Anchor in(Manuscript version) {
        return field == AnchorField.MEDIA ? media(version) : passage(version);
    }

    private Anchor media(Manuscript version) {
        boolean alone = channel == null && segment == null && start == null && end == null;
        if (mediaId == null || !alone || quote != null) {
            throw new Invalid("/anchor", "ANCHOR_UNCLEAR", "MEDIA takes mediaId, and it alone");
        }
        if (!Passages.shows(version, mediaId)) {
            throw new Invalid(
                    "/anchor/mediaId", "UNKNOWN_MEDIA", "the version shows no such media file");
        }
        return Anchor.media(mediaId);
    }

    private Anchor passage(Manuscript version) {
        boolean unclear = (channel != null) != field.isOfVariant() || mediaId != null;
        boolean lacksChannel = segment != null && channel == null;
        if (unclear || lacksChannel || start == null || end == null || quote == null) {
            throw new Invalid(
                    "/anchor",
                    "ANCHOR_UNCLEAR",
                    "a passage takes start, end and quote; one of a variant channel as well");
        }
        Anchor anchor = new Anchor(field, channel, segment, null, start, end, quote);
        String text =
                Passages.text(version, anchor)
                        .orElseThrow(() ->
                                new Invalid(
                                        "/anchor/channel",
                                        "UNKNOWN_PASSAGE",
                                        "the version has no text of its own there"));
        if (end - start > Anchor.LONGEST || !Passages.isAt(text, start, end, quote)) {
            throw new Invalid(
                    "/anchor/quote",
                    "QUOTE_DIFFERS",
                    "these are not the words from start to end, counted in code points");
        }
        return anchor;
    }
}
