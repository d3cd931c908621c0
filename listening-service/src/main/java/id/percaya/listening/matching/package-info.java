/// Decides which monitors pick a mention. `query` holds the query language, `text` splits texts
/// into words, `index` matches many queries at once, `monitor` holds the lifecycle of a stored
/// query, `applying` matches new mentions during the import, through the matcher that `intake`
/// declares, and stored ones by a backfill when a monitor is activated; `preview` tries a query.
/// The chapter exports the read model of monitors, which `alerting` uses, and the monitors that
/// name an author, which `work` lists beside an erasure.
@NullMarked
package id.percaya.listening.matching;

import org.jspecify.annotations.NullMarked;
