package id.percaya.listening.monitor;

/// What a monitor listens for.
public enum Role {
    OWN,
    COMPETITOR,
    TOPIC
}
