package id.percaya.campaign.directory.importing;

import id.percaya.kit.problem.Problem.Violation;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The header of a file: its separator and the column of each cell. A cell of the header may be
/// blank, as spreadsheets leave them at the end of a line; then there is nothing below it either.
record CsvHeader(char separator, List<Optional<Column>> columns, List<Violation> faults) {

    CsvHeader {
        columns = List.copyOf(columns);
        faults = List.copyOf(faults);
    }

    /// Reads it with the separator that leaves fewer faults.
    static CsvHeader of(String line, int number) {
        CsvHeader commas = read(line, number, ',');
        CsvHeader semicolons = read(line, number, ';');
        return semicolons.faults.size() < commas.faults.size() ? semicolons : commas;
    }

    private static CsvHeader read(String line, int number, char separator) {
        List<Optional<Column>> columns = new ArrayList<>();
        List<Violation> faults = new ArrayList<>();
        Map<Column, Integer> seen = new EnumMap<>(Column.class);
        List<String> cells = CsvLine.cells(line, separator).orElse(List.of());
        for (int i = 0; i < cells.size(); i++) {
            Optional<Column> column = Column.of(cells.get(i));
            columns.add(column);
            if (column.isEmpty() && !cells.get(i).isBlank()) {
                faults.add(fault(number, i, "UNKNOWN_COLUMN", "is not a column of a directory"));
            }
            if (column.isPresent() && seen.put(column.get(), i) != null) {
                faults.add(fault(number, i, "REPEATED_COLUMN", "has the name of another column"));
            }
        }
        for (Column needed : List.of(Column.CODE, Column.NAME)) {
            if (!seen.containsKey(needed)) {
                faults.add(
                        new Violation(
                                "/" + number + "/" + needed.header(),
                                "MISSING_COLUMN",
                                "the first line names the columns, separated by , or ; and needs this one"));
            }
        }
        return new CsvHeader(separator, columns, faults);
    }

    private static Violation fault(int number, int column, String code, String message) {
        return new Violation("/%d/%d".formatted(number, column + 1), code, message);
    }
}
