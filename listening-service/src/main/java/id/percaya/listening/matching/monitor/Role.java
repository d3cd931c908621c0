package id.percaya.listening.matching.monitor;

/// What a monitor listens for.
public enum Role {
    OWN,
    COMPETITOR,
    TOPIC
}
