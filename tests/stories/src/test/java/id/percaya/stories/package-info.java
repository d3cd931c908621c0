/// Stories across the four services on real PostgreSQL, Kafka and Keycloak: few, slow, and about
/// what no service can show alone.
@NullMarked
package id.percaya.stories;

import org.jspecify.annotations.NullMarked;
