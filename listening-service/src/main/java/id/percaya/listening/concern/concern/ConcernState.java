package id.percaya.listening.concern.concern;

public enum ConcernState {
    EMERGING,
    CONFIRMED,
    ANSWERED,
    FADED,
    DISMISSED,
    MERGED
}
