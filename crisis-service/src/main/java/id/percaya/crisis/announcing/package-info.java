/// Announces milestones to other services on the Kafka topic `percaya.crisis`. Each
/// `…Announcements` translates the stored events of one aggregate into announcement records. They
/// contain ids, codes, states and times, and the text of approved statements, but no personal data.
/// Drills are never announced. The package exports nothing; the kit's announcer calls it.
@NullMarked
package id.percaya.crisis.announcing;

import org.jspecify.annotations.NullMarked;
