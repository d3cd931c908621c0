package id.percaya.campaign.planning.rendition;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
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
                @Nullable @Size(max = 2000) @Pattern(regexp = LINK) String link) {

    static final String NOT_BLANK = "[\\s\\S]*\\S[\\s\\S]*";
    static final String HASHTAG = "[\\p{L}\\p{M}\\p{N}_]+";
    static final String LINK = "https://\\S+";

    public Variant variant() {
        return new Variant(text, Objects.requireNonNullElse(hashtags, List.of()), link);
    }
}
