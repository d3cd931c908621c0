/// Parked events: events that a subscription could not handle, and later events of their streams.
/// They are rows of `es.parked` and wait there until an operator retries or discards them, while
/// other streams go on. [Parking] knows which streams are parked, [ParkedRows] writes the rows, and
/// [DueRows] finds those to be delivered again. The subscriptions call this package; operators see
/// [ParkedEvent] and [ParkedStream].
@NullMarked
package id.percaya.eventstore.postgres.parking;

import org.jspecify.annotations.NullMarked;
