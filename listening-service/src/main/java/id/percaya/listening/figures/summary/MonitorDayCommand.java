package id.percaya.listening.figures.summary;

import java.time.Instant;
import java.util.UUID;

sealed interface MonitorDayCommand {
    record SummariseHour(
            UUID monitorId, String facility, Instant hour, HourFigures figures, Instant at)
            implements MonitorDayCommand {}
}
