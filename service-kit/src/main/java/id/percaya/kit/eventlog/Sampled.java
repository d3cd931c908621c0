package id.percaya.kit.eventlog;

/// Metrics that are read from the database every five seconds.
public interface Sampled {
    void measure();
}
