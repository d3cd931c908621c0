/// The transactional outbox. [Announcer] reads the log, translates events with the service's
/// [Announces] beans, and sends them in one Kafka transaction a batch; [StateAnnouncer] does the
/// same for the compacted topic of current states, with [AnnouncesState]. Each [TransactionalTopic]
/// has a fenced producer, so that a former owner of the lease sends nothing more. Services use
/// [Announcement], [Announces] and [AnnouncesState] only, in their `announcing`.
@NullMarked
package id.percaya.kit.messaging.sending;

import org.jspecify.annotations.NullMarked;
