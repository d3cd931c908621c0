package id.percaya.listening.matching.monitor;

public sealed interface Monitor {
    record Absent() implements Monitor {}

    record Draft(MonitorDefinition definition) implements Monitor {}

    record Active(MonitorDefinition definition) implements Monitor {}

    record Paused(MonitorDefinition definition) implements Monitor {}

    record Archived() implements Monitor {}
}
