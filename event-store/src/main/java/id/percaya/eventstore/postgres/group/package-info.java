/// Group commit: many concurrent appends share one transaction. [GroupCommit] is a store for
/// commands without inline projections; each append costs one round trip and is durable when it
/// returns. [GroupQueue] collects waiting appends, [AppendGroup] writes those of different streams
/// in one statement, and [GroupingSwitch] decides whether there are enough of them. Only
/// [GroupCommit] is used from outside.
@NullMarked
package id.percaya.eventstore.postgres.group;

import org.jspecify.annotations.NullMarked;
