package id.percaya.campaign.directory.importing;

import id.percaya.kit.directory.Directory;
import id.percaya.kit.json.ParameterText;
import id.percaya.kit.problem.Problem;
import id.percaya.kit.problem.Problem.Violation;
import id.percaya.kit.problem.ProblemException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads the rows of a file. Blank lines are skipped. Formulas are text like any other.
final class CsvReading {

    private static final int UNPROCESSABLE = 422;

    private final List<CsvRow> rows = new ArrayList<>();
    private final List<Violation> faults = new ArrayList<>();
    private int read;

    private CsvReading() {}

    /// @throws ProblemException when the file has no header that can be read, or too many rows
    static CsvTable of(String text) {
        CsvReading reading = new CsvReading();
        reading.read(text);
        return new CsvTable(reading.rows, reading.faults);
    }

    private void read(String text) {
        CsvHeader header = null;
        int number = 0;
        for (Iterator<String> lines = text.lines().iterator(); lines.hasNext(); ) {
            String line = lines.next();
            number++;
            if (line.isBlank()) {
                continue;
            }
            if (header == null) {
                header = CsvHeader.of(line, number);
                requireReadable(header);
            } else {
                read(line, number, header);
            }
        }
        if (header == null) {
            throw new ProblemException(
                    UNPROCESSABLE, "EMPTY_FILE", "The file has no line; nothing was imported.");
        }
    }

    private void read(String line, int number, CsvHeader header) {
        if (++read > Directory.MOST_ENTRIES) {
            throw new ProblemException(
                    UNPROCESSABLE,
                    "TOO_MANY_ROWS",
                    "A file may have %d rows; nothing was imported."
                            .formatted(Directory.MOST_ENTRIES));
        }
        Optional<List<String>> cells = CsvLine.cells(line, header.separator());
        if (cells.isEmpty()) {
            addFault(
                    number,
                    "QUOTES",
                    "has an unpaired quotation mark; a cell has no line break, and \"\" stands for \" within a quoted cell");
        } else if (cells.get().size() != header.columns().size()) {
            addFault(
                    number,
                    "COLUMNS",
                    "has %d cells, but the header has %d"
                            .formatted(cells.get().size(), header.columns().size()));
        } else {
            addRow(number, header, cells.get());
        }
    }

    private void addRow(int number, CsvHeader header, List<String> written) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        List<Violation> found = new ArrayList<>();
        for (int i = 0; i < written.size(); i++) {
            String cell = written.get(i).strip();
            Optional<Column> column = header.columns().get(i);
            if (column.isPresent()) {
                cells.put(column.get(), cell);
                if (!ParameterText.isReadable(cell, String.class)) {
                    found.add(
                            new Violation(
                                    "/%d/%s".formatted(number, column.get().header()),
                                    "NOT_PLAIN_TEXT",
                                    "has control characters, bidirectional overrides or half a character"));
                }
            } else if (!cell.isEmpty()) {
                found.add(
                        new Violation(
                                "/%d/%d".formatted(number, i + 1),
                                "COLUMNS",
                                "stands under a blank cell of the header"));
            }
        }
        faults.addAll(found);
        rows.add(new CsvRow(number, cells));
    }

    private void addFault(int number, String code, String message) {
        faults.add(new Violation("/" + number, code, message));
    }

    private static void requireReadable(CsvHeader header) {
        if (!header.faults().isEmpty()) {
            throw new ProblemException(
                    Problem.of(
                                    UNPROCESSABLE,
                                    header.faults().getFirst().code(),
                                    "The header is not as documented; nothing was imported.")
                            .withViolations(header.faults()));
        }
    }
}
