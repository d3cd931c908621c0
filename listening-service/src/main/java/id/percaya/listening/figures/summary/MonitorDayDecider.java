package id.percaya.listening.figures.summary;

import id.percaya.eventstore.Decider;
import id.percaya.listening.figures.summary.MonitorDayCommand.SummariseHour;
import id.percaya.listening.figures.summary.MonitorDayEvent.HourSummarised;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// An hour with the figures that were summarised last is no news, and neither is an hour that
/// always was empty.
final class MonitorDayDecider implements Decider<MonitorDayCommand, MonitorDay, MonitorDayEvent> {

    @Override
    public MonitorDay initial() {
        return new MonitorDay(Map.of());
    }

    @Override
    public List<MonitorDayEvent> decide(MonitorDayCommand command, MonitorDay day) {
        return switch (command) {
            case SummariseHour summarise -> summarise(summarise, day);
        };
    }

    private static List<MonitorDayEvent> summarise(SummariseHour summarise, MonitorDay day) {
        HourFigures last = day.hours().get(summarise.hour());
        boolean isNews =
                last == null ? !summarise.figures().isEmpty() : !last.equals(summarise.figures());
        return isNews
                ? List.of(
                        new HourSummarised(
                                summarise.monitorId(),
                                summarise.facility(),
                                summarise.hour(),
                                summarise.figures(),
                                summarise.at()))
                : List.of();
    }

    @Override
    public MonitorDay evolve(MonitorDay day, MonitorDayEvent event) {
        return switch (event) {
            case HourSummarised summarised -> {
                Map<Instant, HourFigures> hours = new HashMap<>(day.hours());
                hours.put(summarised.hour(), summarised.figures());
                yield new MonitorDay(hours);
            }
        };
    }
}
