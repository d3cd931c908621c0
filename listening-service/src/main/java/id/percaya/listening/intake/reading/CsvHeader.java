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

/// A CSV file's first line: its columns by name, case aside, and the separator it uses.
record CsvHeader(char separator, int width, Map<String, Integer> places) {

    private static final int MOST_COLUMNS = 200;
    private static final char[] SEPARATORS = {',', ';', '\t'};

    /// @throws Unreadable when no separator makes the required columns appear
    static CsvHeader of(String line, List<String> required) throws UnreadableFile {
        for (char separator : SEPARATORS) {
            CsvHeader header = cut(line, separator);
            if (header.places.keySet().containsAll(required)) {
                return header.checked();
            }
        }
        List<String> missing = new ArrayList<>(required);
        missing.removeAll(best(line).places.keySet());
        throw new UnreadableFile(
                Why.NOT_THIS_FORMAT, "the first line lacks the columns " + missing);
    }

    private static CsvHeader best(String line) {
        CsvHeader best = cut(line, SEPARATORS[0]);
        for (char separator : SEPARATORS) {
            CsvHeader header = cut(line, separator);
            best = header.width > best.width ? header : best;
        }
        return best;
    }

    private static CsvHeader cut(String line, char separator) {
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

    private CsvHeader checked() throws UnreadableFile {
        if (width > MOST_COLUMNS) {
            throw new UnreadableFile(
                    Why.TOO_MANY_COLUMNS, width + " columns, at most " + MOST_COLUMNS);
        }
        return this;
    }

    private static String name(String written) {
        return written.strip().toLowerCase(Locale.ROOT);
    }
}
