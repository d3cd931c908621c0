package id.percaya.listening.intake.reading;

import java.util.List;

/// How one format writes a mention.
interface RowReader {

    /// The columns without which it is not this format's file, in lower case.
    List<String> required();

    Row read(Cells cells);
}
