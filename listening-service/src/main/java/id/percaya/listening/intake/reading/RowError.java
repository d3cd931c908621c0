package id.percaya.listening.intake.reading;

/// An error in a row that was skipped.
///
/// @param line on which the row begins, from 1
/// @param column as named by the header or the JSON path; empty for the whole row
/// @param value shortened and masked; empty for the whole row and for free text
public record RowError(long line, String column, String value, Rule rule) {

    /// An error of a row that could not be parsed. The row may contain personal data, so the error
    /// shows only its line.
    static RowError ofRow(long line, Rule rule) {
        return new RowError(line, "", "", rule);
    }

    static RowError of(long line, String column, String value, Rule rule) {
        return new RowError(line, column, MaskedValue.of(value), rule);
    }
}
