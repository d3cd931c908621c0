package id.percaya.consent.withdrawal;

/// What the case of an ended consent can be.
public sealed interface Withdrawal {

    record Absent() implements Withdrawal {}

    record Received(Notice notice) implements Withdrawal {}

    record Stopping(Notice notice, Uses uses) implements Withdrawal {}

    /// The time is over and something is still there; or nobody has looked yet.
    record Overdue(Notice notice, Uses uses) implements Withdrawal {}

    /// In time or late. It goes on if a use is found that nobody knew of.
    record Completed(Notice notice, Uses uses) implements Withdrawal {}
}
