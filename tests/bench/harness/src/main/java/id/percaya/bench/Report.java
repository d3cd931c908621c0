package id.percaya.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The rows of a benchmark, printed as a Markdown table and written as JSON lines.
public record Report(List<Row> rows) {

    private static final ObjectMapper JSON = new ObjectMapper();

    public void print(PrintStream out) {
        int[] widths = new int[Row.HEADINGS.size()];
        widen(widths, Row.HEADINGS);
        rows.forEach(row -> widen(widths, row.cells()));
        out.println(line(widths, Row.HEADINGS));
        out.println(rule(widths));
        rows.forEach(row -> out.println(line(widths, row.cells())));
    }

    public void write(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, rows.stream().map(Report::json).toList());
    }

    private static void widen(int[] widths, List<String> cells) {
        for (int column = 0; column < widths.length; column++) {
            widths[column] = Math.max(widths[column], cells.get(column).length());
        }
    }

    private static String line(int[] widths, List<String> cells) {
        StringBuilder line = new StringBuilder("|");
        for (int column = 0; column < widths.length; column++) {
            String cell = cells.get(column);
            String padding = " ".repeat(widths[column] - cell.length());
            line.append(' ').append(column < 2 ? cell + padding : padding + cell).append(" |");
        }
        return line.toString();
    }

    private static String rule(int[] widths) {
        StringBuilder rule = new StringBuilder("|");
        for (int column = 0; column < widths.length; column++) {
            rule.append("-".repeat(widths[column] + 1)).append(column < 2 ? "-|" : ":|");
        }
        return rule.toString();
    }

    private static String json(Row row) {
        try {
            return JSON.writeValueAsString(row);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
