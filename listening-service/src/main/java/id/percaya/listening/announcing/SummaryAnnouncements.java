package id.percaya.listening.announcing;

import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Recorded;
import id.percaya.kit.messaging.sending.Announcement;
import id.percaya.kit.messaging.sending.Announces;
import id.percaya.listening.figures.summary.MonitorDayEvent;
import id.percaya.listening.figures.summary.MonitorDayEvent.HourSummarised;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/// Announces the hourly summaries.
@ApplicationScoped
class SummaryAnnouncements implements Announces<MonitorDayEvent> {

    @Override
    public EventTypes<MonitorDayEvent> types() {
        return MonitorDayEvent.TYPES;
    }

    @Override
    public Optional<Announcement> announcement(Recorded<MonitorDayEvent> recorded) {
        return switch (recorded.event()) {
            case HourSummarised summarised ->
                    Optional.of(
                            new Announcement(
                                    "summary.hourly.v1", HourlySummaryAnnounced.of(summarised)));
        };
    }
}
