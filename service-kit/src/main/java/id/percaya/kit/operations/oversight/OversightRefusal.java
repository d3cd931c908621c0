package id.percaya.kit.operations.oversight;

import id.percaya.eventstore.Refused;

/// Reasons for refusing an order.
enum OversightRefusal implements Refused.Reason {
    /// The event is not the first parked one of its stream. It only waits and has not failed
    /// itself.
    NOT_IN_THE_WAY,
    /// The dead letter was taken in or discarded before.
    ALREADY_SETTLED
}
