package id.percaya.listening.matching.monitor;

public enum MonitorState {
    DRAFT,
    ACTIVE,
    PAUSED,
    ARCHIVED
}
