package id.percaya.crisis.duty;

/// What a clock rests on. The recovery gate waits for statutory ones only.
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
            default -> throw new IllegalArgumentException("no such kind of clock: " + kind);
        };
    }
}
