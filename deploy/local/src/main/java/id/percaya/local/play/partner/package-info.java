/// Two partners of the clinic take part in the case: one is called by webhooks, the other reads
/// Kafka with a client of its own. Neither has anything but what a partner has. At the end they
/// must have seen their own tenant's story and nothing of another's.
@NullMarked
package id.percaya.local.play.partner;

import org.jspecify.annotations.NullMarked;
