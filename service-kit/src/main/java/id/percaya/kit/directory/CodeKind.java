package id.percaya.kit.directory;

/// The kinds of things that the directory lists. A code is unique within its kind and tenant.
public enum CodeKind {
    FACILITY,
    PROCEDURE,
    PRACTITIONER,
    TOPIC
}
