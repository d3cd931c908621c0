package id.percaya.listening.intake.reading;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvReader.CsvReaderBuilder;
import id.percaya.listening.intake.cell.Blanks;
import id.percaya.listening.intake.reading.Lines.Line;
import id.percaya.listening.intake.row.RowError;
import id.percaya.listening.intake.row.Rule;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Splits lines into CSV records (RFC 4180). A quoted value may span lines. If the joined lines do
/// not form one record of the right width, only the first line is an error and the others are read
/// again, so that a stray quotation mark costs one row. Empty values at the end of a row may be
/// missing or too many.
final class CsvRecords {

    private static final int MAX_LINES = 200;

    private final Lines lines;
    private final CsvHeader header;
    private final CsvReaderBuilder csv;

    CsvRecords(Lines lines, CsvHeader header) {
        this.lines = lines;
        this.header = header;
        this.csv = CsvReader.builder().fieldSeparator(header.separator());
    }

    sealed interface Result {
        record Fields(long line, List<String> values) implements Result {}

        record Invalid(RowError error) implements Result {}
    }

    /// The next record with a value, or null after the last.
    @Nullable Result next() {
        Result result = read();
        while (result instanceof Result.Fields(_, List<String> values) && isBlank(values)) {
            result = read();
        }
        return result;
    }

    private @Nullable Result read() {
        Line first = lines.nextFilled();
        if (first == null) {
            return null;
        }
        if (!first.whole()) {
            return invalid(first, Rule.TOO_LONG);
        }
        return first.hasUnpairedQuote() ? multiLine(first) : singleLine(first);
    }

    private Result singleLine(Line line) {
        List<String> values = values(line.text());
        if (values == null) {
            return invalid(line, Rule.QUOTES);
        }
        return fits(values)
                ? new Result.Fields(line.number(), values)
                : invalid(line, Rule.COLUMNS);
    }

    private Result multiLine(Line first) {
        List<Line> more = linesUntilClosed(first);
        List<String> values = more.isEmpty() ? null : values(joined(first, more));
        if (values != null && fits(values) && values.size() > header.least()) {
            return new Result.Fields(first.number(), values);
        }
        lines.putBack(more);
        return hasQuoteInsideValue(first) ? singleLine(first) : invalid(first, Rule.QUOTES);
    }

    private boolean fits(List<String> values) {
        return values.size() <= header.width()
                || isBlank(values.subList(header.width(), values.size()));
    }

    private static boolean isBlank(List<String> values) {
        return values.stream().allMatch(value -> Blanks.strip(value).isEmpty());
    }

    /// The lines up to the one that closes the quotation; empty if none does within the limits.
    private List<Line> linesUntilClosed(Line first) {
        List<Line> more = new ArrayList<>();
        int length = first.text().length();
        for (Line line = lines.next(); line != null; line = lines.next()) {
            more.add(line);
            length += line.text().length();
            boolean tooMuch =
                    more.size() == MAX_LINES || length > Lines.MAX_LENGTH || !line.whole();
            if (line.hasUnpairedQuote() && !tooMuch) {
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

    /// True if the unpaired quotation mark is inside an unquoted value, such as an inch sign.
    private boolean hasQuoteInsideValue(Line line) {
        String text = line.text();
        return !text.startsWith("\"") && text.indexOf(header.separator() + "\"") < 0;
    }

    private @Nullable List<String> values(String text) {
        try {
            return csv.ofSingleCsvRecord(text).getFields();
        } catch (CsvParseException _) {
            return null;
        }
    }

    private static Result invalid(Line line, Rule rule) {
        return new Result.Invalid(RowError.ofRow(line.number(), rule));
    }
}
