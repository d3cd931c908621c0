/// Streams of events in PostgreSQL: commands are decided on a stream, what was decided is appended,
/// and what was appended is heard in one exact order.
///
/// *Deciding*: [Decider], [CommandHandler], [Refused]. *Storing*: [EventStore], [StreamId],
/// [Version], [Recorded], [LostRace], [EventName], [EventTypes]. *Hearing*: [Projection] (writes
/// rows in our transaction) and [Subscription] (acts, at least once).
@NullMarked
package id.percaya.eventstore;

import org.jspecify.annotations.NullMarked;
