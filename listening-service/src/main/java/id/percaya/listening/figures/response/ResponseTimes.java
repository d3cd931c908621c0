package id.percaya.listening.figures.response;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.percaya.listening.figures.GroupBy;
import id.percaya.listening.formulas.Share;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// How soon authors were answered, from the time a mention was first stored.
///
/// @param withinTarget of those that were answered, or have waited for longer than the target; null
///   if there are none
@Schema(
        name = "ResponseTimes",
        requiredProperties = {
            "target",
            "asOf",
            "mentions",
            "answered",
            "waiting",
            "overdue",
            "closedUnanswered"
        })
@JsonInclude(JsonInclude.Include.NON_NULL)
record ResponseTimes(
        Duration target,
        Instant asOf,
        long mentions,
        long answered,
        long waiting,
        long overdue,
        long closedUnanswered,
        @Nullable Duration median,
        @Nullable Duration percentile90,
        @Nullable Share withinTarget,
        @Schema(maxItems = GroupBy.MOST) @Nullable List<ResponseTimesGroup> groups) {

    static ResponseTimes of(
            ResponseCounts all,
            Duration target,
            Instant asOf,
            @Nullable List<ResponseTimesGroup> groups) {
        return new ResponseTimes(
                target,
                asOf,
                all.mentions(),
                all.answered(),
                all.waiting(),
                all.overdue(),
                all.closed(),
                duration(all.median()),
                duration(all.slow()),
                Share.of(all.inTime(), all.judged()),
                groups);
    }

    static @Nullable Duration duration(@Nullable Long seconds) {
        return seconds == null ? null : Duration.ofSeconds(seconds);
    }
}
