/// The idempotent receiver. A service's `@Incoming` methods hand each batch to the [Inbox], which
/// runs the [Reaction] beans once for each event, also when a record arrives again. Records that no
/// service of ours can have sent are refused, and those that cannot be processed go to the
/// dead-letter topic with a reason. Records that partners send go through the [PartnerInbox].
/// Services use these types in reactions and in their `IncomingTopics`.
@NullMarked
package id.percaya.kit.messaging.receiving;

import org.jspecify.annotations.NullMarked;
