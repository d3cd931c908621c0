package id.percaya.listening.intake.reading;

import java.util.List;

/// Converts a row of one format to a mention.
interface RowReader {

    /// Column names that the header must contain, in lower case.
    List<String> required();

    Row read(Cells cells);
}
