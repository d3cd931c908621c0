package id.percaya.listening.intake.reading;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvReader.CsvReaderBuilder;
import id.percaya.listening.intake.reading.Lines.Line;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Cuts lines into CSV records (RFC 4180). A record may span lines within quotation marks; if what
/// was joined so does not come out as one record of the right width, only its first line is broken
/// and the others are read anew, so a stray quotation mark costs one row and not the rest.
final class CsvRecords {

    private static final int MOST_LINES = 200;

    private final Lines lines;
    private final char separator;
    private final int width;
    private final CsvReaderBuilder csv;

    CsvRecords(Lines lines, char separator, int width) {
        this.lines = lines;
        this.separator = separator;
        this.width = width;
        this.csv = CsvReader.builder().fieldSeparator(separator);
    }

    sealed interface Cut {
        record Fields(long line, List<String> values) implements Cut {}

        record Bad(RowError error) implements Cut {}
    }

    /// The next record, or null after the last.
    @Nullable Cut next() {
        Line first = lines.nextFilled();
        if (first == null) {
            return null;
        }
        if (!first.whole()) {
            return bad(first, Rule.TOO_LONG);
        }
        return first.opensQuote() ? spanning(first) : single(first);
    }

    private Cut single(Line line) {
        List<String> values = values(line.text());
        if (values == null) {
            return bad(line, Rule.QUOTES);
        }
        return values.size() == width
                ? new Cut.Fields(line.number(), values)
                : bad(line, Rule.COLUMNS);
    }

    private Cut spanning(Line first) {
        List<Line> more = linesUntilClosed(first);
        List<String> values = more.isEmpty() ? null : values(joined(first, more));
        if (values != null && values.size() == width) {
            return new Cut.Fields(first.number(), values);
        }
        lines.putBack(more);
        return quoteWithinValue(first) ? single(first) : bad(first, Rule.QUOTES);
    }

    /// The lines up to the one that closes the quotation; none when it is not closed soon.
    private List<Line> linesUntilClosed(Line first) {
        List<Line> more = new ArrayList<>();
        int length = first.text().length();
        for (Line line = lines.next(); line != null; line = lines.next()) {
            more.add(line);
            length += line.text().length();
            boolean tooMuch = more.size() == MOST_LINES || length > Lines.LONGEST || !line.whole();
            if (line.opensQuote() && !tooMuch) {
                return more;
            }
            if (tooMuch) {
                break;
            }
        }
        lines.putBack(more);
        return List.of();
    }

    private static String joined(Line first, List<Line> more) {
        StringBuilder text = new StringBuilder(first.text());
        more.forEach(line -> text.append('\n').append(line.text()));
        return text.toString();
    }

    /// Whether the odd mark is an inch sign or the like, inside a value that no mark began.
    private boolean quoteWithinValue(Line line) {
        String text = line.text();
        return !text.startsWith("\"") && text.indexOf(separator + "\"") < 0;
    }

    private @Nullable List<String> values(String text) {
        try {
            return csv.ofSingleCsvRecord(text).getFields();
        } catch (CsvParseException _) {
            return null;
        }
    }

    private static Cut bad(Line line, Rule rule) {
        return new Cut.Bad(RowError.ofRow(line.number(), rule));
    }
}
