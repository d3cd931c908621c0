package id.percaya.listening.intake.reading;

import id.percaya.listening.intake.cell.Cells;
import id.percaya.listening.intake.row.Row;
import java.util.List;

/// Converts a row of one format to a mention.
interface RowReader {

    /// Column names that the header must contain, in lower case.
    List<String> required();

    /// Further columns, each of which may have one of several names.
    default List<List<String>> requiredOneOf() {
        return List.of();
    }

    Row read(Cells cells);
}
