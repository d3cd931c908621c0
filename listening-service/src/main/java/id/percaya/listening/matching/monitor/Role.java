package id.percaya.listening.matching.monitor;

/// The subject of a monitor.
public enum Role {
    OWN,
    COMPETITOR,
    TOPIC
}
