/// Checks whether read models agree with the log. [ViewComparison] replays the log into temporary
/// tables and compares them with the real ones, all in one snapshot of the database. The result
/// counts missing and surplus rows of each table. The kit's operations endpoint calls it, and so do
/// drills and stories.
@NullMarked
package id.percaya.eventstore.postgres.verify;

import org.jspecify.annotations.NullMarked;
