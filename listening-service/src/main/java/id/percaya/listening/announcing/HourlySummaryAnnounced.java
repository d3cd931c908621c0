package id.percaya.listening.announcing;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.percaya.listening.figures.summary.HourFigures;
import id.percaya.listening.figures.summary.MonitorDayEvent.HourSummarised;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// `summary.hourly.v1`: the figures of a monitor and an hour of publication. A later summary of the
/// same monitor and hour replaces it.
@JsonInclude(JsonInclude.Include.NON_NULL)
record HourlySummaryAnnounced(
        UUID monitorId,
        String facility,
        Instant hour,
        long mentions,
        long stories,
        long positive,
        long neutral,
        long negative,
        long unknown,
        long reachSocial,
        long reachNonSocial,
        @Nullable Double shareOfVoice,
        long shareOfVoiceN,
        int formulaVersion) {

    static HourlySummaryAnnounced of(HourSummarised summarised) {
        HourFigures figures = summarised.figures();
        return new HourlySummaryAnnounced(
                summarised.monitorId(),
                summarised.facility(),
                summarised.hour(),
                figures.mentions(),
                figures.stories(),
                figures.positive(),
                figures.neutral(),
                figures.negative(),
                figures.unknown(),
                figures.reachSocial(),
                figures.reachNonSocial(),
                figures.shareOfVoice(),
                figures.shareOfVoiceN(),
                figures.formulaVersion());
    }
}
