/// Apache Pekko Persistence with its JDBC plugin: an event-sourced actor a stream, the plugin's own
/// schema for PostgreSQL, one shared pool.
@NullMarked
package id.percaya.bench.pekko;

import org.jspecify.annotations.NullMarked;
