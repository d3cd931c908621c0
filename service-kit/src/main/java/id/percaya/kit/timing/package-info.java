/// Durable timers in the service's own database, built on db-scheduler. A service sets a deadline
/// with [Timers] from a subscription, and a [Timer] bean acts when it is due. Any replica may run a
/// deadline, in a transaction of its tenant. Hourly maintenance, such as deleting old stored
/// responses, runs here too.
@NullMarked
package id.percaya.kit.timing;

import org.jspecify.annotations.NullMarked;
