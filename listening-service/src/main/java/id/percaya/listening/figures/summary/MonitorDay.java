package id.percaya.listening.figures.summary;

import java.time.Instant;
import java.util.Map;

/// The last summary of each hour of a day.
record MonitorDay(Map<Instant, HourFigures> hours) {

    MonitorDay {
        hours = Map.copyOf(hours);
    }
}
