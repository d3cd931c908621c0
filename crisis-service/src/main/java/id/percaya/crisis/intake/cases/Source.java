package id.percaya.crisis.intake.cases;

/// The origin of a case.
public enum Source {
    ALERT,
    STAFF
}
