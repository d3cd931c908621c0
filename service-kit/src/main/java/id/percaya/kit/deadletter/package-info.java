/// Records of other services that could not be processed, until an operator has decided about them.
///
/// [DeadLetterTable] keeps each of them, so that it outlives restarts and the topic's retention.
/// [id.percaya.kit.messaging.receiving.Inbox] puts them in and takes them in again,
/// `id.percaya.kit.operations` has the operators' REST API. A service asks [OpenDeadLetters]
/// whether news that it must not miss is among them. An operator never sees the content of a
/// record.
@NullMarked
package id.percaya.kit.deadletter;

import org.jspecify.annotations.NullMarked;
