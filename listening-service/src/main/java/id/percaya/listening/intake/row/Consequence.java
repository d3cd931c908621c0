package id.percaya.listening.intake.row;

/// Effect of an error in a file on its mention.
public enum Consequence {
    ROW_SKIPPED,
    /// The mention was imported without this value.
    CELL_DROPPED,
    /// The mention was imported with a corrected value.
    CELL_REPAIRED,
    /// The mention was imported with the value as received.
    CELL_KEPT
}
