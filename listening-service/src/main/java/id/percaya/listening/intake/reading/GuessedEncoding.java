package id.percaya.listening.intake.reading;

import id.percaya.listening.intake.mention.Mention;
import id.percaya.listening.intake.row.Consequence;
import id.percaya.listening.intake.row.Row;
import id.percaya.listening.intake.row.RowError;
import id.percaya.listening.intake.row.Rule;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/// The rows of a file. The first row after a line whose encoding was guessed says so.
final class GuessedEncoding implements Iterator<Row> {

    private final Iterator<Row> rows;
    private final CharsetReader reader;
    private boolean said;

    GuessedEncoding(Iterator<Row> rows, CharsetReader reader) {
        this.rows = rows;
        this.reader = reader;
    }

    @Override
    public boolean hasNext() {
        return rows.hasNext();
    }

    @Override
    public Row next() {
        Row row = rows.next();
        if (said || reader.guessedLine() == 0) {
            return row;
        }
        said = true;
        RowError guess =
                RowError.ofRow(reader.guessedLine(), Rule.ENCODING).with(Consequence.CELL_REPAIRED);
        return switch (row) {
            case Row.Read(Mention mention, List<RowError> errors) ->
                    new Row.Read(mention, with(guess, errors));
            case Row.Removed _ -> row;
            case Row.Broken(List<RowError> errors) -> new Row.Broken(with(guess, errors));
        };
    }

    private static List<RowError> with(RowError guess, List<RowError> errors) {
        return Stream.concat(Stream.of(guess), errors.stream()).toList();
    }
}
