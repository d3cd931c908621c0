package id.percaya.listening.figures.summary;

import id.percaya.eventstore.EventName;
import id.percaya.eventstore.EventTypes;
import java.time.Instant;
import java.util.UUID;

public sealed interface MonitorDayEvent {

    /// @param hour its beginning
    @EventName("hour-summarised")
    record HourSummarised(
            UUID monitorId,
            String facility,
            Instant hour,
            HourFigures figures,
            Instant summarisedAt)
            implements MonitorDayEvent {}

    EventTypes<MonitorDayEvent> TYPES = EventTypes.of(MonitorDayEvent.class);
}
