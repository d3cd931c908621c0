package id.percaya.campaign.planning.rendition;

import id.percaya.campaign.planning.attachment.AttachMediumRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "WriteVariant",
        description = "The parts of a content that differ on one channel. The rest is derived.")
public record VariantRequest(
        @Schema(description = "Instead of the content's text.")
                @Nullable @Size(max = 20_000) @Pattern(regexp = NOT_BLANK) String text,
        @Schema(description = "Without the sign, in the order in which they are to stand.")
                @Nullable @Size(max = 30) List<@NotBlank @Size(max = 100) @Pattern(regexp = HASHTAG) String> hashtags,
        @Schema(description = "Stands after the text.")
                @Nullable @Size(max = 2000) @Pattern(regexp = LINK) String link,
        @Schema(
                        description =
                                "The media of the content that the channel gets, in this order; all"
                                        + " but the cover if absent.")
                @Nullable @Size(min = 1, max = AttachMediumRequest.MOST_MEDIA) List<@NotNull UUID> order,
        @Schema(
                        description =
                                "The picture of the content that stands for a video before it is"
                                        + " played.")
                @Nullable UUID cover,
        @Schema(
                        description =
                                "Says that somebody paid for it, for example `Kerja sama berbayar"
                                        + " dengan PT Sehat`. It stands at the start of the text.")
                @Nullable @Size(max = 200) @Pattern(regexp = NOT_BLANK) String disclosure,
        @Schema(
                        description =
                                "The parts that differ again for some segments of the campaign, by the"
                                        + " segment's name.",
                        maxProperties = MOST_SEGMENTS)
                @Nullable @Size(max = MOST_SEGMENTS) Map<@NotBlank @Size(max = 100) String, @NotNull @Valid SegmentVariantRequest>
                        segments) {

    static final int MOST_SEGMENTS = 20;

    static final String NOT_BLANK = "[\\s\\S]*\\S[\\s\\S]*";
    public static final String HASHTAG = "[\\p{L}\\p{M}\\p{N}_]+";
    static final String LINK = "https://\\S+";

    public Variant variant() {
        return new Variant(
                text,
                Objects.requireNonNullElse(hashtags, List.of()),
                link,
                order,
                cover,
                disclosure,
                forSegments());
    }

    private @Nullable Map<String, Variant> forSegments() {
        if (segments == null) {
            return null;
        }
        Map<String, Variant> written = new TreeMap<>();
        segments.forEach((name, segment) -> written.put(name, segment.variant()));
        return written;
    }
}
