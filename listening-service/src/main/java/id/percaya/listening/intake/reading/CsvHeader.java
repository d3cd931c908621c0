package id.percaya.listening.intake.reading;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import id.percaya.listening.intake.cell.Blanks;
import id.percaya.listening.intake.reading.Lines.Line;
import id.percaya.listening.intake.row.UnreadableFile;
import id.percaya.listening.intake.row.UnreadableFile.Why;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The header of a CSV file: column positions by lower-case name, and the separator.
///
/// @param least number of values that a row must have at least; empty cells at its end may be
///   missing
record CsvHeader(char separator, int width, int least, Map<String, Integer> places) {

    /// A file may begin with a title, the terms of its export or empty rows.
    private static final int MAX_PREAMBLE = 50;

    private static final int MAX_COLUMNS = 200;
    private static final char[] SEPARATORS = {',', ';', '\t'};

    /// Reads the lines up to the header.
    ///
    /// @throws UnreadableFile if no line has the required columns, with any separator
    static CsvHeader of(Lines lines, RowReader format) throws UnreadableFile {
        List<String> required = format.required();
        List<String> seen = new ArrayList<>();
        for (Line line = lines.nextFilled();
                line != null && seen.size() < MAX_PREAMBLE;
                line = lines.nextFilled()) {
            seen.add(line.text());
            for (char separator : SEPARATORS) {
                CsvHeader header = parse(line.text(), separator, required);
                if (header.isOf(format)) {
                    return header.withinLimit();
                }
            }
        }
        if (seen.isEmpty()) {
            throw new UnreadableFile(Why.EMPTY, "the file is empty");
        }
        CsvHeader nearest = nearest(seen, format);
        List<String> missing = new ArrayList<>(required);
        missing.removeAll(nearest.places.keySet());
        format.requiredOneOf().stream()
                .filter(names -> names.stream().noneMatch(nearest.places::containsKey))
                .forEach(names -> missing.add(names.getFirst()));
        throw new UnreadableFile(Why.NOT_THIS_FORMAT, "the header lacks the columns " + missing);
    }

    private static CsvHeader nearest(List<String> lines, RowReader format) {
        List<String> names =
                Stream.concat(
                                format.required().stream(),
                                format.requiredOneOf().stream().flatMap(List::stream))
                        .toList();
        return lines.stream()
                .flatMap(line ->
                        Stream.of(',', ';', '\t')
                                .map(separator -> parse(line, separator, format.required())))
                .max(
                        Comparator.comparingLong(header ->
                                names.stream().filter(header.places::containsKey).count()))
                .orElseThrow();
    }

    private static CsvHeader parse(String line, char separator, List<String> required) {
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
            int least =
                    required.stream()
                            .mapToInt(name -> places.getOrDefault(name, 0))
                            .max()
                            .orElse(0);
            return new CsvHeader(separator, names.size(), least, places);
        } catch (CsvParseException _) {
            return new CsvHeader(separator, 0, 0, Map.of());
        }
    }

    private boolean isOf(RowReader format) {
        return places.keySet().containsAll(format.required())
                && format.requiredOneOf().stream()
                        .allMatch(names -> names.stream().anyMatch(places::containsKey));
    }

    private CsvHeader withinLimit() throws UnreadableFile {
        if (width > MAX_COLUMNS) {
            throw new UnreadableFile(
                    Why.TOO_MANY_COLUMNS, width + " columns, at most " + MAX_COLUMNS);
        }
        return this;
    }

    private static String name(String written) {
        return Blanks.strip(written.replace('_', ' ').replace('-', ' ')).toLowerCase(Locale.ROOT);
    }
}
