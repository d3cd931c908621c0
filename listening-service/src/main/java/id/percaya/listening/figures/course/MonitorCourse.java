package id.percaya.listening.figures.course;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.percaya.listening.counting.stored.CountedBins.CountedBin;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "MonitorCourse",
        requiredProperties = {"monitorId", "from", "to", "bins"})
@JsonInclude(JsonInclude.Include.NON_NULL)
record MonitorCourse(
        UUID monitorId,
        Instant from,
        Instant to,
        @Schema(
                        description =
                                "All changes before it are counted; older than a few seconds if counting is behind, absent before the first count.")
                @Nullable Instant asOf,
        @Schema(description = "Bins with mentions, in order.", maxItems = CourseSpan.MOST_BINS)
                List<BinDetails> bins) {

    @Schema(
            name = "Bin",
            requiredProperties = {
                "startsAt",
                "mentions",
                "positive",
                "neutral",
                "negative",
                "unknown",
                "authors",
                "stories",
                "reach"
            })
    record BinDetails(
            @Schema(description = "Begin of the five minutes, by time of publication.")
                    Instant startsAt,
            @Schema(minimum = "0") int mentions,
            @Schema(minimum = "0") int positive,
            @Schema(minimum = "0") int neutral,
            @Schema(minimum = "0") int negative,
            @Schema(minimum = "0") int unknown,
            @Schema(minimum = "0", description = "Distinct authors.") int authors,
            @Schema(
                            minimum = "0",
                            description =
                                    "Near copies are one story, from about two seconds after they were stored.")
                    int stories,
            @Schema(
                            minimum = "0",
                            description =
                                    "Sum of the social reach of each mention, in people; an account that posts twice counts twice.")
                    double reach) {

        static BinDetails of(CountedBin bin) {
            return new BinDetails(
                    bin.startsAt(),
                    bin.mentions(),
                    bin.positive(),
                    bin.neutral(),
                    bin.negative(),
                    bin.unknown(),
                    bin.authors(),
                    bin.stories(),
                    bin.reach());
        }
    }
}
