package id.percaya.listening.sources.source;

public enum SourceState {
    PENDING,
    ACTIVE,
    PAUSED,
    HALTED,
    REMOVED
}
