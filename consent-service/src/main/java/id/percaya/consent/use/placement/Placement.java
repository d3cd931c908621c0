package id.percaya.consent.use.placement;

/// The states of a placement.
public sealed interface Placement {

    record Absent() implements Placement {}

    /// A recorded use, visible or not.
    sealed interface Known extends Placement {

        Use use();

        TakedownOrderList orders();
    }

    /// People can still see it.
    sealed interface Visible extends Known {}

    /// No takedown is outstanding any more.
    sealed interface Ended extends Known {}

    record Live(Use use) implements Visible {

        @Override
        public TakedownOrderList orders() {
            return TakedownOrderList.NONE;
        }
    }

    record TakedownOrdered(Use use, TakedownOrderList orders) implements Visible {}

    /// An attempt to take it down has failed.
    record TakedownFailed(Use use, TakedownOrderList orders) implements Visible {}

    /// It was taken down, with or without an order.
    record TakedownAcknowledged(Use use, TakedownOrderList orders) implements Ended {}

    /// It cannot be taken back.
    record Irrecoverable(Use use, TakedownOrderList orders, IrrecoverableReason reason)
            implements Ended {}
}
