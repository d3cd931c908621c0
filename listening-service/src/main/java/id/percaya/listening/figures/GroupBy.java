package id.percaya.listening.figures;

/// How figures are divided. Days are those of Asia/Jakarta.
public enum GroupBy {
    HOUR,
    DAY,
    SOURCE,
    /// By monitor of role TOPIC.
    TOPIC,
    /// By the facility of the monitors of role OWN.
    FACILITY;

    /// Groups of one answer.
    public static final int MOST = 1000;
}
