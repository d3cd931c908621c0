package id.percaya.listening.monitor;

public enum MonitorState {
    DRAFT,
    ACTIVE,
    PAUSED,
    ARCHIVED
}
