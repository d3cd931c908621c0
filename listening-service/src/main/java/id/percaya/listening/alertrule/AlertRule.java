package id.percaya.listening.alertrule;

public sealed interface AlertRule {
    record Absent() implements AlertRule {}

    record Draft(Terms terms) implements AlertRule {}

    record Active(Terms terms) implements AlertRule {}

    record Muted(Terms terms) implements AlertRule {}

    record Archived() implements AlertRule {}
}
