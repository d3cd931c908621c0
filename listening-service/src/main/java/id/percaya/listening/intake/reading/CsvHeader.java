package id.percaya.listening.intake.reading;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import id.percaya.listening.intake.reading.UnreadableFile.Why;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The header of a CSV file: column positions by lower-case name, and the separator.
record CsvHeader(char separator, int width, Map<String, Integer> places) {

    private static final int MAX_COLUMNS = 200;
    private static final char[] SEPARATORS = {',', ';', '\t'};

    /// @throws UnreadableFile if the required columns are missing with every separator
    static CsvHeader of(String line, List<String> required) throws UnreadableFile {
        for (char separator : SEPARATORS) {
            CsvHeader header = parse(line, separator);
            if (header.places.keySet().containsAll(required)) {
                return header.withinLimit();
            }
        }
        List<String> missing = new ArrayList<>(required);
        missing.removeAll(widest(line).places.keySet());
        throw new UnreadableFile(Why.NOT_THIS_FORMAT, "the header lacks the columns " + missing);
    }

    private static CsvHeader widest(String line) {
        CsvHeader widest = parse(line, SEPARATORS[0]);
        for (char separator : SEPARATORS) {
            CsvHeader header = parse(line, separator);
            widest = header.width > widest.width ? header : widest;
        }
        return widest;
    }

    private static CsvHeader parse(String line, char separator) {
        try {
            List<String> names =
                    CsvReader.builder()
                            .fieldSeparator(separator)
                            .ofSingleCsvRecord(line)
                            .getFields();
            Map<String, Integer> places =
                    IntStream.range(0, names.size())
                            .boxed()
                            .collect(Collectors.toMap(i -> name(names.get(i)), i -> i, Math::min));
            return new CsvHeader(separator, names.size(), places);
        } catch (CsvParseException _) {
            return new CsvHeader(separator, 0, Map.of());
        }
    }

    private CsvHeader withinLimit() throws UnreadableFile {
        if (width > MAX_COLUMNS) {
            throw new UnreadableFile(
                    Why.TOO_MANY_COLUMNS, width + " columns, at most " + MAX_COLUMNS);
        }
        return this;
    }

    private static String name(String written) {
        return written.strip().toLowerCase(Locale.ROOT);
    }
}
