package id.percaya.crisis.signal;

/// Who opened a case.
public enum Source {
    ALERT,
    STAFF
}
