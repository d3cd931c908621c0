package id.percaya.crisis.response.crisis;

/// What planned communication the crisis touches.
public enum Scope {
    FACILITY,
    PROCEDURE,
    PRACTITIONER,
    TOPIC,
    ALL
}
