package id.percaya.eventstore.testing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A table as text, its cells separated by `|`. The first line names the columns, the first cell of
/// every other line its row.
final class TableText {

    private record Cell(String row, String column) {}

    private static final String CORNER = "state";
    private static final Pattern SEPARATOR = Pattern.compile("\\|");

    private final Map<Cell, String> cells = new LinkedHashMap<>();

    static TableText parse(String... parts) {
        TableText table = new TableText();
        for (String part : parts) {
            List<List<String>> lines =
                    part.lines().filter(line -> !line.isBlank()).map(TableText::split).toList();
            for (List<String> line : lines.subList(1, lines.size())) {
                table.put(line, lines.getFirst());
            }
        }
        return table;
    }

    private static List<String> split(String line) {
        return SEPARATOR.splitAsStream(line).map(String::strip).toList();
    }

    private void put(List<String> line, List<String> header) {
        if (line.size() > header.size()) {
            throw new IllegalArgumentException("more cells than columns: " + line);
        }
        for (int column = 1; column < line.size(); column++) {
            put(line.getFirst(), header.get(column), line.get(column));
        }
    }

    void put(String row, String column, String content) {
        if (cells.put(new Cell(row, column), content) != null) {
            throw new IllegalArgumentException(row + " × " + column + " is written twice");
        }
    }

    /// A line for every cell that differs or that only one of the two tables has.
    List<String> differencesFrom(TableText expected) {
        Set<Cell> all = new LinkedHashSet<>(cells.keySet());
        all.addAll(expected.cells.keySet());
        List<String> differences = new ArrayList<>();
        for (Cell cell : all) {
            String actual = cells.get(cell);
            String written = expected.cells.get(cell);
            if (actual == null) {
                differences.add(name(cell) + " is written, but nothing was given for it");
            } else if (written == null) {
                differences.add(name(cell) + " is missing: " + actual);
            } else if (!actual.equals(written)) {
                differences.add(name(cell) + " is " + actual + ", not " + written);
            }
        }
        return differences;
    }

    private static String name(Cell cell) {
        return cell.row() + " × " + cell.column();
    }

    @Override
    public String toString() {
        List<String> columns = distinct(Cell::column);
        List<List<String>> lines = new ArrayList<>();
        lines.add(line(CORNER, columns));
        for (String row : distinct(Cell::row)) {
            lines.add(
                    line(
                            row,
                            columns.stream()
                                    .map(column -> cells.getOrDefault(new Cell(row, column), ""))
                                    .toList()));
        }
        return lines.stream().map(line -> aligned(line, lines)).collect(Collectors.joining("\n"));
    }

    private List<String> distinct(Function<Cell, String> part) {
        return cells.keySet().stream().map(part).distinct().toList();
    }

    private static List<String> line(String first, List<String> rest) {
        List<String> line = new ArrayList<>(rest);
        line.addFirst(first);
        return line;
    }

    private static String aligned(List<String> line, List<List<String>> all) {
        StringBuilder text = new StringBuilder();
        for (int column = 0; column < line.size(); column++) {
            int at = column;
            int width = all.stream().mapToInt(each -> each.get(at).length()).max().orElse(0);
            String cell = line.get(column);
            text.append(column == 0 ? "" : " | ").append(cell).repeat(" ", width - cell.length());
        }
        return text.toString().stripTrailing();
    }
}
