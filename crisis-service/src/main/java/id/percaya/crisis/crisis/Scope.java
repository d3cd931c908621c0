package id.percaya.crisis.crisis;

/// What planned communication the crisis touches.
public enum Scope {
    FACILITY,
    PROCEDURE,
    PRACTITIONER,
    TOPIC,
    ALL
}
