package id.percaya.crisis.duty;

/// The authority behind a clock. The recovery gate only waits for statutory ones.
public enum ClockKind {
    PRACTICE,
    PROMISE,
    /// Indonesian law.
    STATUTORY;

    static ClockKind named(String kind) {
        return switch (kind) {
            case "practice" -> PRACTICE;
            case "promise" -> PROMISE;
            case "statutory-id" -> STATUTORY;
            default -> throw new IllegalArgumentException("unknown kind of clock: " + kind);
        };
    }
}
