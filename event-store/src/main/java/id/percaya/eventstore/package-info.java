/// An event-sourcing library over PostgreSQL, free of Quarkus. A [CommandHandler] loads a stream,
/// lets a [Decider] decide and appends the events to the [EventStore] with optimistic concurrency.
/// A [Projection] keeps a read model up to date in the same transaction; a [Subscription] or a
/// [View] follows the log asynchronously, in one exact order. This package has the types that
/// services use; the implementation is in `postgres`, personal data in `sealing`, test tools in
/// `testing`.
@NullMarked
package id.percaya.eventstore;

import org.jspecify.annotations.NullMarked;
