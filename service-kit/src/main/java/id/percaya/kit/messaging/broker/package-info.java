/// The connection to Kafka: its settings, the sign-in with an access token, and the questions to
/// the broker about topics, partitions and offsets. [PatientLogin] waits for the identity provider,
/// so that a service starts without it. The chapters beside this one use it, and so does
/// `partners`.
@NullMarked
package id.percaya.kit.messaging.broker;

import org.jspecify.annotations.NullMarked;
