package id.percaya.listening.intake.arrival;

public sealed interface Arrival {
    record Absent() implements Arrival {}

    record Noted() implements Arrival {}
}
