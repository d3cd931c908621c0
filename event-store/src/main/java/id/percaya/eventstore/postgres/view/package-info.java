/// Read models that follow the log and are rebuilt without downtime. A [ViewRunner] keeps each view
/// up to date. A rebuild fills a second schema from the whole log, and [SchemaSwap] renames the two
/// schemas in one short transaction when the new one has caught up. Services start views with
/// [ViewRunner], ask their age with [ViewAge] and order rebuilds with [Rebuilds].
@NullMarked
package id.percaya.eventstore.postgres.view;

import org.jspecify.annotations.NullMarked;
