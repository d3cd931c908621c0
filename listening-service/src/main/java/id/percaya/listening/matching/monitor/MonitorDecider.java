package id.percaya.listening.matching.monitor;

import static id.percaya.listening.matching.monitor.MonitorRefusal.MONITOR_ABSENT;
import static id.percaya.listening.matching.monitor.MonitorRefusal.MONITOR_ACTIVE;
import static id.percaya.listening.matching.monitor.MonitorRefusal.MONITOR_ARCHIVED;
import static id.percaya.listening.matching.monitor.MonitorRefusal.MONITOR_EXISTS;
import static id.percaya.listening.matching.monitor.MonitorRefusal.MONITOR_NOT_ACTIVE;

import id.percaya.eventstore.Decider;
import id.percaya.eventstore.Refused;
import id.percaya.listening.matching.monitor.Monitor.Absent;
import id.percaya.listening.matching.monitor.Monitor.Active;
import id.percaya.listening.matching.monitor.Monitor.Archived;
import id.percaya.listening.matching.monitor.Monitor.Draft;
import id.percaya.listening.matching.monitor.Monitor.Paused;
import id.percaya.listening.matching.monitor.MonitorCommand.ActivateMonitor;
import id.percaya.listening.matching.monitor.MonitorCommand.ArchiveMonitor;
import id.percaya.listening.matching.monitor.MonitorCommand.DraftMonitor;
import id.percaya.listening.matching.monitor.MonitorCommand.PauseMonitor;
import id.percaya.listening.matching.monitor.MonitorCommand.ReviseMonitor;
import id.percaya.listening.matching.monitor.MonitorEvent.MonitorActivated;
import id.percaya.listening.matching.monitor.MonitorEvent.MonitorArchived;
import id.percaya.listening.matching.monitor.MonitorEvent.MonitorDrafted;
import id.percaya.listening.matching.monitor.MonitorEvent.MonitorPaused;
import id.percaya.listening.matching.monitor.MonitorEvent.MonitorRevised;
import java.util.List;

public final class MonitorDecider implements Decider<MonitorCommand, Monitor, MonitorEvent> {

    @Override
    public Monitor initial() {
        return new Absent();
    }

    @Override
    public List<MonitorEvent> decide(MonitorCommand command, Monitor monitor) {
        return switch (command) {
            case DraftMonitor(MonitorDefinition definition) -> draft(definition, monitor);
            case ReviseMonitor(MonitorDefinition definition) -> revise(definition, monitor);
            case ActivateMonitor _ -> activate(monitor);
            case PauseMonitor _ -> pause(monitor);
            case ArchiveMonitor _ -> archive(monitor);
        };
    }

    private static List<MonitorEvent> draft(MonitorDefinition definition, Monitor monitor) {
        return switch (monitor) {
            case Absent _ -> List.of(new MonitorDrafted(definition));
            case Draft _, Active _, Paused _, Archived _ -> throw new Refused(MONITOR_EXISTS);
        };
    }

    private static List<MonitorEvent> revise(MonitorDefinition definition, Monitor monitor) {
        return switch (monitor) {
            case Absent _ -> throw new Refused(MONITOR_ABSENT);
            case Draft(MonitorDefinition now) -> revised(now, definition);
            case Active _ -> throw new Refused(MONITOR_ACTIVE);
            case Paused(MonitorDefinition now) -> revised(now, definition);
            case Archived _ -> throw new Refused(MONITOR_ARCHIVED);
        };
    }

    private static List<MonitorEvent> revised(MonitorDefinition now, MonitorDefinition asked) {
        return now.equals(asked) ? List.of() : List.of(new MonitorRevised(asked));
    }

    private static List<MonitorEvent> activate(Monitor monitor) {
        return switch (monitor) {
            case Absent _ -> throw new Refused(MONITOR_ABSENT);
            case Draft _, Paused _ -> List.of(new MonitorActivated());
            case Active _ -> List.of();
            case Archived _ -> throw new Refused(MONITOR_ARCHIVED);
        };
    }

    private static List<MonitorEvent> pause(Monitor monitor) {
        return switch (monitor) {
            case Absent _ -> throw new Refused(MONITOR_ABSENT);
            case Draft _ -> throw new Refused(MONITOR_NOT_ACTIVE);
            case Active _ -> List.of(new MonitorPaused());
            case Paused _ -> List.of();
            case Archived _ -> throw new Refused(MONITOR_ARCHIVED);
        };
    }

    private static List<MonitorEvent> archive(Monitor monitor) {
        return switch (monitor) {
            case Absent _ -> throw new Refused(MONITOR_ABSENT);
            case Draft _, Active _, Paused _ -> List.of(new MonitorArchived());
            case Archived _ -> List.of();
        };
    }

    @Override
    public Monitor evolve(Monitor monitor, MonitorEvent event) {
        return switch (event) {
            case MonitorDrafted(MonitorDefinition definition) -> new Draft(definition);
            case MonitorRevised(MonitorDefinition definition) -> redefined(monitor, definition);
            case MonitorActivated _ -> new Active(definitionOf(monitor));
            case MonitorPaused _ -> new Paused(definitionOf(monitor));
            case MonitorArchived _ -> new Archived();
        };
    }

    private static Monitor redefined(Monitor monitor, MonitorDefinition definition) {
        return switch (monitor) {
            case Draft _ -> new Draft(definition);
            case Paused _ -> new Paused(definition);
            case Absent _, Active _, Archived _ ->
                    throw new IllegalStateException("revised as " + monitor);
        };
    }

    private static MonitorDefinition definitionOf(Monitor monitor) {
        return switch (monitor) {
            case Draft(MonitorDefinition definition) -> definition;
            case Active(MonitorDefinition definition) -> definition;
            case Paused(MonitorDefinition definition) -> definition;
            case Absent _, Archived _ ->
                    throw new IllegalStateException("no definition in " + monitor);
        };
    }
}
