package id.percaya.listening.concern.answering;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.percaya.listening.formulas.Share;
import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// @param open not answered yet; they are in no time here
/// @param overdue of those, the ones whose due time is over
/// @param median from the first mention to the answer; null if none is answered
/// @param ninetiethPercentile from the first mention to the answer; null if none is answered
/// @param inTime the share of the answered ones that were answered until their due time
@Schema(
        name = "AnswerTimes",
        requiredProperties = {"confirmed", "answered", "open", "overdue"})
@JsonInclude(JsonInclude.Include.NON_NULL)
record AnswerTimes(
        long confirmed,
        long answered,
        long open,
        long overdue,
        @Nullable Duration median,
        @Nullable Duration ninetiethPercentile,
        @Nullable Share inTime) {}
