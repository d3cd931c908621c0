/// Decides which monitors pick a mention. `query` holds the query language and matches text by
/// Lucene; `monitor` holds the lifecycle of a stored query. New mentions are matched during the
/// import, through the matcher that `intake` declares. Mentions that were stored before are matched
/// by a backfill when a monitor is activated. The chapter exports the read model of monitors, which
/// `alerting` uses.
@NullMarked
package id.percaya.listening.matching;

import org.jspecify.annotations.NullMarked;
