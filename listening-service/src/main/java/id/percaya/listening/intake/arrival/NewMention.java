package id.percaya.listening.intake.arrival;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import id.percaya.listening.intake.cell.Limits;
import id.percaya.listening.intake.mention.ExternalId;
import id.percaya.listening.intake.mention.Kind;
import id.percaya.listening.intake.mention.Link;
import id.percaya.listening.intake.mention.Place;
import id.percaya.listening.intake.mention.Sentiment;
import id.percaya.listening.intake.mention.TextState;
import id.percaya.listening.intake.mention.VendorField;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The canonical mention as a request and a partner's record hold it. Values are judged by it and
/// read by [id.percaya.listening.intake.reading.CanonicalRowReader].
@Schema(name = "NewMention")
record NewMention(
        @Schema(examples = "instagram") @NotNull @Size(min = 1, max = 60) String source,
        @Nullable @Size(max = ExternalId.MAX_LENGTH) String externalId,
        @Nullable @Size(max = Link.MAX_LENGTH) String url,
        @NotNull Instant publishedAt,
        @Nullable Instant collectedAt,
        @Nullable @Size(max = 35) String language,
        @JsonDeserialize(using = AsPublished.class) @Nullable @Size(max = Limits.TITLE) String title,
        @JsonDeserialize(using = AsPublished.class) @Nullable @Size(max = Limits.TEXT) String text,
        @Nullable TextState textState,
        @Nullable @Valid NewAuthor author,
        @Nullable Kind kind,
        @Nullable @Size(max = ExternalId.MAX_LENGTH) String parentExternalId,
        @Nullable @Valid NewPlace place,
        @Nullable @Valid NewMetrics metrics,
        @Nullable @DecimalMin("1") @DecimalMax("5") Double rating,
        @Nullable @Valid NewSentiment sentiment,
        @Nullable @Valid NewVendor vendor) {

    private static final int LONGEST_NAME = 255;

    @Schema(name = "NewAuthor")
    record NewAuthor(
            @Nullable @Size(max = LONGEST_NAME) String key,
            @JsonDeserialize(using = AsPublished.class) @Nullable @Size(max = LONGEST_NAME) String handle,
            @JsonDeserialize(using = AsPublished.class) @Nullable @Size(max = LONGEST_NAME) String name,
            @Nullable @Min(0) @Max(LARGEST) Long followers,
            @Nullable Boolean verified) {}

    @Schema(name = "NewPlace")
    record NewPlace(
            @Nullable @Size(min = 2, max = 2) String country,
            @JsonDeserialize(using = AsPublished.class) @Nullable @Size(max = Place.LONGEST_NAME) String name) {}

    @Schema(name = "NewMetrics")
    record NewMetrics(
            @Nullable @Min(0) @Max(LARGEST) Long likes,
            @Nullable @Min(0) @Max(LARGEST) Long comments,
            @Nullable @Min(0) @Max(LARGEST) Long shares,
            @Nullable @Min(0) @Max(LARGEST) Long saves,
            @Nullable @Min(0) @Max(LARGEST) Long views,
            @Nullable @Min(0) @Max(LARGEST) Long reach,
            @Nullable @Min(0) @Max(LARGEST) Long engagement) {}

    @Schema(name = "NewSentiment")
    record NewSentiment(@NotNull Sentiment label) {}

    @Schema(name = "NewVendor")
    record NewVendor(
            @Nullable @Size(max = 60) String name,
            @JsonDeserialize(contentUsing = AsPublished.class)
                    @Nullable @Size(max = VendorField.MOST) Map<
                                    @Size(min = 1, max = VendorField.LONGEST_NAME) String,
                                    @NotNull @Size(max = VendorField.LONGEST_VALUE) String>
                            fields) {}

    /// As in files.
    private static final long LARGEST = 1_000_000_000_000L;
}
