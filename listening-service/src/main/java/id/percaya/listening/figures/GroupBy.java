package id.percaya.listening.figures;

/// How figures are divided. Days are those of Asia/Jakarta.
public enum GroupBy {
    HOUR,
    DAY,
    SOURCE,
    /// By monitor of role TOPIC.
    TOPIC,
    /// By the facility of the monitors of role OWN.
    FACILITY,
    /// By the topics of the directory that mentions name.
    NAMED_TOPIC,
    /// By the facilities of the directory that mentions name.
    NAMED_FACILITY,
    /// By the procedures of the directory that mentions name.
    PROCEDURE,
    /// By the practitioners of the directory that mentions name.
    PRACTITIONER;

    /// Groups of one answer.
    public static final int MOST = 1000;
}
