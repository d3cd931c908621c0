/// Runs Percaya on one machine. [Platform] starts PostgreSQL, Kafka, Keycloak and the four services
/// with their production configuration. [Up] is the command line around it; stories, drills and
/// benchmarks start platforms of their own. `look` inspects the stored data, and `play` runs the
/// example case.
@NullMarked
package id.percaya.local;

import org.jspecify.annotations.NullMarked;
