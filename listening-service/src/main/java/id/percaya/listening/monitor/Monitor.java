package id.percaya.listening.monitor;

public sealed interface Monitor {
    record Absent() implements Monitor {}

    record Draft(Definition definition) implements Monitor {}

    record Active(Definition definition) implements Monitor {}

    record Paused(Definition definition) implements Monitor {}

    record Archived() implements Monitor {}
}
