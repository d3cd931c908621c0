/// The event log in the table `es.event`. [PostgresEventStore] appends and reads streams in the
/// running transaction and is the one class that services create. [Append] has the guarded
/// statement that keeps transaction order and stream order the same. [PostgresSnapshots] stores
/// snapshots, and [Archive] moves closed streams to another table. [Cluster] refuses to run on a
/// log that was restored into another PostgreSQL cluster.
@NullMarked
package id.percaya.eventstore.postgres.log;

import org.jspecify.annotations.NullMarked;
