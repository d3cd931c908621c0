package id.percaya.consent.withdrawal;

/// The states as they are shown; more may be added.
public enum WithdrawalState {
    RECEIVED,
    STOPPING,
    OVERDUE,
    /// In time, unless `lateBy` says how late.
    COMPLETED
}
