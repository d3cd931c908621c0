package id.percaya.campaign.planning.rendition;

import id.percaya.campaign.planning.attachment.AttachMediumRequest;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "WriteSegmentVariant",
        description =
                "The parts of a variant that differ for one segment. The rest is that of the channel.")
public record SegmentVariantRequest(
        @Schema(description = "Instead of the channel's text.")
                @Nullable @Size(max = 20_000) @Pattern(regexp = VariantRequest.NOT_BLANK) String text,
        @Schema(description = "Without the sign, in the order in which they are to stand.")
                @Nullable @Size(max = 30) List<@NotBlank @Size(max = 100) @Pattern(regexp = VariantRequest.HASHTAG) String>
                        hashtags,
        @Schema(description = "Stands after the text.")
                @Nullable @Size(max = 2000) @Pattern(regexp = VariantRequest.LINK) String link,
        @Schema(description = "The media that the segment gets, in this order.")
                @Nullable @Size(min = 1, max = AttachMediumRequest.MOST_MEDIA) List<@NotNull UUID> order,
        @Schema(description = "The picture of the content that stands for a video.")
                @Nullable UUID cover,
        @Schema(description = "Says that somebody paid for it. It stands at the start of the text.")
                @Nullable @Size(max = 200) @Pattern(regexp = VariantRequest.NOT_BLANK) String disclosure) {

    Variant variant() {
        return new Variant(
                text,
                Objects.requireNonNullElse(hashtags, List.of()),
                link,
                order,
                cover,
                disclosure);
    }
}
