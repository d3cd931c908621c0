/// Apache Pekko Persistence with its JDBC plugin: one event-sourced actor per stream, the plugin's
/// own schema for PostgreSQL and a shared pool.
@NullMarked
package id.percaya.bench.pekko;

import org.jspecify.annotations.NullMarked;
