/// The event store on PostgreSQL: what is stored, in which order it is heard, and who may see it is
/// written down in docs/event-store-reference.md.
@NullMarked
package id.percaya.eventstore.postgres;

import org.jspecify.annotations.NullMarked;
