package id.percaya.campaign.directory.importing;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.util.List;
import java.util.Optional;

/// Splits one line of CSV (RFC 4180) into cells. A cell has no line break, so a quotation mark that
/// is not closed costs its own line and no other.
final class CsvLine {

    private CsvLine() {}

    /// Empty when the quotation marks are not in pairs.
    static Optional<List<String>> cells(String line, char separator) {
        if (line.chars().filter(c -> c == '"').count() % 2 != 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    CsvReader.builder()
                            .fieldSeparator(separator)
                            .ofSingleCsvRecord(line)
                            .getFields());
        } catch (CsvParseException _) {
            return Optional.empty();
        }
    }
}
