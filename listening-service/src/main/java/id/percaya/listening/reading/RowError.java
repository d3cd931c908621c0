package id.percaya.listening.reading;

/// Why a row was left out.
///
/// @param line where the row begins in the file, from 1
/// @param column as the header or the JSON path names it; empty when it is the whole row
/// @param value what was there, shortened and without personal data
public record RowError(long line, String column, String value, Rule rule) {

    static RowError of(long line, String column, String value, Rule rule) {
        return new RowError(line, column, Shown.of(value), rule);
    }
}
