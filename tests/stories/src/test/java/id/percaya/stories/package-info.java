/// End-to-end stories across the four services on real PostgreSQL, Kafka and Keycloak. They are few
/// and slow, and show only behaviour that no single service can show. `./mvnw verify` runs them.
@NullMarked
package id.percaya.stories;

import org.jspecify.annotations.NullMarked;
