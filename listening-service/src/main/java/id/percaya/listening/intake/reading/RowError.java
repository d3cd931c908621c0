package id.percaya.listening.intake.reading;

/// Why a row was left out.
///
/// @param line where the row begins in the file, from 1
/// @param column as the header or the JSON path names it; empty when it is the whole row
/// @param value what was there, shortened and without personal data; empty when it is the whole row
///   or free text
public record RowError(long line, String column, String value, Rule rule) {

    /// A row that could not be cut or read at all. What it says may name anybody, so none of it is
    /// shown: the line is enough to find it.
    static RowError ofRow(long line, Rule rule) {
        return new RowError(line, "", "", rule);
    }

    static RowError of(long line, String column, String value, Rule rule) {
        return new RowError(line, column, MaskedValue.of(value), rule);
    }
}
