/// The event store on PostgreSQL, in seven packages. `log` appends and reads, `group` shares
/// transactions between appends, `subscription` delivers events and `parking` holds those that
/// failed, `view` builds read models and `verify` compares them with the log; `jdbc` has the
/// statements and transactions of all. Tables, ordering and roles are described in
/// docs/event-store-reference.md.
@NullMarked
package id.percaya.eventstore.postgres;

import org.jspecify.annotations.NullMarked;
