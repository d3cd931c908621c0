package id.percaya.crisis.intake.cases;

/// The urgency of a triaged case.
public enum Priority {
    LOW,
    MEDIUM,
    HIGH
}
