/// Translates internal events into announcements for other services and partners: ids, grants and
/// times, never personal data. Changes of consents and takedowns of placements go to the topic
/// `percaya.consent`. The present state of each consent goes to the compacted topic
/// `percaya.consent.state`. Each announcement has a JSON Schema in `src/main/resources/schemas/`.
/// The kit calls these classes and sends the records; nothing else depends on them.
@NullMarked
package id.percaya.consent.announcing;

import org.jspecify.annotations.NullMarked;
