package id.percaya.listening.intake.reading;

import id.percaya.listening.intake.cell.Cells;
import id.percaya.listening.intake.reading.CsvRecords.Result;
import id.percaya.listening.intake.row.Row;
import id.percaya.listening.intake.row.RowError;
import id.percaya.listening.intake.row.UnreadableFile;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/// The rows below a CSV header.
final class CsvRows implements Iterator<Row> {

    private final CsvRecords records;
    private final CsvHeader header;
    private final RowReader format;
    private @Nullable Result ahead;

    private CsvRows(CsvRecords records, CsvHeader header, RowReader format) {
        this.records = records;
        this.header = header;
        this.format = format;
        this.ahead = records.next();
    }

    static CsvRows of(Lines lines, RowReader format) throws UnreadableFile {
        CsvHeader header = CsvHeader.of(lines, format);
        return new CsvRows(new CsvRecords(lines, header), header, format);
    }

    @Override
    public boolean hasNext() {
        return ahead != null;
    }

    @Override
    public Row next() {
        Result current = ahead;
        if (current == null) {
            throw new NoSuchElementException();
        }
        ahead = records.next();
        return switch (current) {
            case Result.Invalid(RowError error) -> new Row.Broken(List.of(error));
            case Result.Fields(long line, List<String> values) ->
                    format.read(new Cells(line, column -> value(column, values)));
        };
    }

    private String value(String column, List<String> values) {
        Integer place = header.places().get(column);
        return place == null || place >= values.size() ? "" : values.get(place);
    }
}
