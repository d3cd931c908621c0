package id.percaya.crisis.intake.cases;

/// Who opened a case.
public enum Source {
    ALERT,
    STAFF
}
