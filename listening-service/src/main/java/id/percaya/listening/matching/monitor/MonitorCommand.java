package id.percaya.listening.matching.monitor;

public sealed interface MonitorCommand {
    record DraftMonitor(MonitorDefinition definition) implements MonitorCommand {}

    record ReviseMonitor(MonitorDefinition definition) implements MonitorCommand {}

    record ActivateMonitor() implements MonitorCommand {}

    record PauseMonitor() implements MonitorCommand {}

    record ArchiveMonitor() implements MonitorCommand {}
}
