package id.percaya.listening.intake.row;

/// An error in a row.
///
/// @param line on which the row begins, from 1
/// @param column as named by the header or the JSON path; empty for the whole row
/// @param value shortened and masked; empty for the whole row and for free text
public record RowError(long line, String column, String value, Rule rule, Consequence consequence) {

    /// An error of a row that could not be parsed. The row may contain personal data, so the error
    /// shows only its line.
    public static RowError ofRow(long line, Rule rule) {
        return new RowError(line, "", "", rule, Consequence.ROW_SKIPPED);
    }

    public static RowError of(
            long line, String column, String value, Rule rule, Consequence consequence) {
        return new RowError(line, column, MaskedValue.of(value), rule, consequence);
    }

    public RowError with(Consequence other) {
        return new RowError(line, column, value, rule, other);
    }
}
