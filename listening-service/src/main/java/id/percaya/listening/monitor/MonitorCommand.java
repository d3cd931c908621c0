package id.percaya.listening.monitor;

public sealed interface MonitorCommand {
    record DraftMonitor(Definition definition) implements MonitorCommand {}

    record ReviseMonitor(Definition definition) implements MonitorCommand {}

    record ActivateMonitor() implements MonitorCommand {}

    record PauseMonitor() implements MonitorCommand {}

    record ArchiveMonitor() implements MonitorCommand {}
}
