package id.percaya.listening.alert;

public sealed interface Alert {
    record Absent() implements Alert {}

    record Open(Watched watched, Evidence evidence) implements Alert {}

    record Acknowledged(Watched watched, Evidence evidence) implements Alert {}

    /// Graver than when it was raised or acknowledged; waits to be acknowledged (again).
    record Escalated(Watched watched, Evidence evidence) implements Alert {}

    record Resolved(Watched watched, Evidence evidence) implements Alert {}
}
