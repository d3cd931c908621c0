package id.percaya.listening.matching.monitor;

import id.percaya.eventstore.Refused;

public enum MonitorRefusal implements Refused.Reason {
    MONITOR_ABSENT,
    MONITOR_EXISTS,
    MONITOR_ARCHIVED,
    /// Pause it first: what is stored was matched by the query as it is.
    MONITOR_ACTIVE,
    MONITOR_NOT_ACTIVE
}
