/// Kafka in both directions. Outgoing: [Announcer] reads the log, translates events with the
/// service's [Announces] and [AnnouncesState] beans, and sends them as CloudEvents. Incoming: a
/// service's `@Incoming` methods hand each batch to the [Inbox], which runs the [Reaction] beans
/// once for each event and sends unprocessable records to the dead-letter topic. [Watermarks] tells
/// how old the view of another service is: it compares the offsets of that service's watermarks,
/// which [WatermarkIntake] takes in, with the processed ones. Services use these types only in
/// `announcing`, in reactions and in their `IncomingTopics`.
@NullMarked
package id.percaya.kit.messaging;

import org.jspecify.annotations.NullMarked;
