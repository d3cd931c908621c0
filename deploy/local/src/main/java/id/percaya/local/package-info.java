/// Percaya on one machine. [Platform] starts PostgreSQL, Kafka and Keycloak as they are in
/// production, and the four services on them; [Up] is the command around it.
@NullMarked
package id.percaya.local;

import org.jspecify.annotations.NullMarked;
