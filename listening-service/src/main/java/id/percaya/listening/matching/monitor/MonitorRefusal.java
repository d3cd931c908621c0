package id.percaya.listening.matching.monitor;

import id.percaya.eventstore.Refused;

public enum MonitorRefusal implements Refused.Reason {
    MONITOR_ABSENT,
    MONITOR_EXISTS,
    MONITOR_ARCHIVED,
    /// Pause the monitor first: stored matches belong to its current query.
    MONITOR_ACTIVE,
    MONITOR_NOT_ACTIVE
}
