package id.percaya.listening.figures.response;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.percaya.listening.formulas.Share;
import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// @param key an hour, a day, a source, a monitor's id or a facility's code
/// @param name of the monitor; null for other groups
@Schema(
        name = "ResponseTimesGroup",
        requiredProperties = {
            "key",
            "mentions",
            "answered",
            "waiting",
            "overdue",
            "closedUnanswered"
        })
@JsonInclude(JsonInclude.Include.NON_NULL)
record ResponseTimesGroup(
        String key,
        @Nullable String name,
        long mentions,
        long answered,
        long waiting,
        long overdue,
        long closedUnanswered,
        @Nullable Duration median,
        @Nullable Duration percentile90,
        @Nullable Share withinTarget) {

    static ResponseTimesGroup of(String key, @Nullable String name, ResponseCounts counts) {
        return new ResponseTimesGroup(
                key,
                name,
                counts.mentions(),
                counts.answered(),
                counts.waiting(),
                counts.overdue(),
                counts.closed(),
                ResponseTimes.duration(counts.median()),
                ResponseTimes.duration(counts.slow()),
                Share.of(counts.inTime(), counts.judged()));
    }
}
