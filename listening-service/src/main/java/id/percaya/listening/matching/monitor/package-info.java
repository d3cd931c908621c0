/// A monitor: a stored query for one facility, from draft to archive. Its command gateway, read
/// model and REST resource are here. The matcher for imports reads the active monitors under a
/// shared lock, so that every mention is matched either at ingest or by the backfill.
/// [id.percaya.listening.matching.monitor.MonitorViews] is exported to `alerting`.
@NullMarked
package id.percaya.listening.matching.monitor;

import org.jspecify.annotations.NullMarked;
