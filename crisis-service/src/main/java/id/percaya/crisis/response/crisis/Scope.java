package id.percaya.crisis.response.crisis;

/// The planned publications that the crisis affects.
public enum Scope {
    FACILITY,
    PROCEDURE,
    PRACTITIONER,
    TOPIC,
    ALL
}
