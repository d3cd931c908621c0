package id.percaya.listening.figures.summary;

import id.percaya.eventstore.StreamId;
import id.percaya.kit.tenancy.Ids;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/// Derived from the monitor and the day in UTC.
record MonitorDayId(UUID value) {

    static MonitorDayId of(UUID monitor, Instant hour) {
        return new MonitorDayId(Ids.derived(monitor, "day " + hour.truncatedTo(ChronoUnit.DAYS)));
    }

    StreamId stream() {
        return new StreamId("monitor-day", value);
    }
}
