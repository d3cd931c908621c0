package id.percaya.consent.use.placement;

/// What a placement can be.
public sealed interface Placement {

    record Absent() implements Placement {}

    record Live(Use use) implements Placement {}

    record TakedownOrdered(Use use, TakedownOrderList orders) implements Placement {}

    /// Somebody tried, and it is still there.
    record TakedownFailed(Use use, TakedownOrderList orders) implements Placement {}

    /// It is down, by order or without one.
    record TakedownAcknowledged(Use use, TakedownOrderList orders) implements Placement {}

    /// It cannot be taken back.
    record Irrecoverable(Use use, TakedownOrderList orders, IrrecoverableReason reason)
            implements Placement {}
}
