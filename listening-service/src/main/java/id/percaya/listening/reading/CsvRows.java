package id.percaya.listening.reading;

import id.percaya.listening.reading.CsvRecords.Cut;
import id.percaya.listening.reading.Lines.Line;
import id.percaya.listening.reading.Unreadable.Why;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/// The rows below a CSV header.
final class CsvRows implements Iterator<Row> {

    private final CsvRecords records;
    private final Header header;
    private final RowShape format;
    private @Nullable Cut ahead;

    private CsvRows(CsvRecords records, Header header, RowShape format) {
        this.records = records;
        this.header = header;
        this.format = format;
        this.ahead = records.next();
    }

    static CsvRows of(Lines lines, RowShape format) throws Unreadable {
        Line first = lines.nextFilled();
        if (first == null) {
            throw new Unreadable(Why.EMPTY, "the file is empty");
        }
        Header header = Header.of(first.text(), format.required());
        return new CsvRows(
                new CsvRecords(lines, header.separator(), header.width()), header, format);
    }

    @Override
    public boolean hasNext() {
        return ahead != null;
    }

    @Override
    public Row next() {
        Cut cut = ahead;
        if (cut == null) {
            throw new NoSuchElementException();
        }
        ahead = records.next();
        return switch (cut) {
            case Cut.Bad(RowError error) -> new Row.Broken(List.of(error));
            case Cut.Fields(long line, List<String> values) ->
                    format.read(new Cells(line, column -> value(column, values)));
        };
    }

    private String value(String column, List<String> values) {
        Integer place = header.places().get(column);
        return place == null ? "" : values.get(place);
    }
}
