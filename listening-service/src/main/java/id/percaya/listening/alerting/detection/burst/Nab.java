package id.percaya.listening.alerting.detection.burst;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// Runs the burst detector over series of the Numenta Anomaly Benchmark:
/// `listening-service/model/nab --data DIR --out DIR`. It writes `timestamp,value,anomaly_score` a
/// file, and prints the scores where the folder has `windows.json`.
public final class Nab {

    private static final int SECONDS = "2026-01-01 00:00:00".length();
    private static final ObjectMapper JSON = new ObjectMapper();

    private Nab() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 4
                || !arguments[0].equals("--data")
                || !arguments[2].equals("--out")) {
            System.err.println("Usage: listening-service/model/nab --data DIR --out DIR");
            System.exit(2);
        }
        Path data = Path.of(arguments[1]);
        Path out = Path.of(arguments[3]);
        System.out.println(line("standard", standard(data, out)));
        System.out.println(line("low FP", scored(data, out, 0.22, 1)));
        System.out.println(line("low FN", scored(data, out, 0.11, 2)));
    }

    /// Writes the scores of each series, and returns the standard score of all together.
    static NabScore standard(Path data, Path out) throws IOException {
        return scored(data, out, 0.11, 1);
    }

    private static NabScore scored(Path data, Path out, double falseAlarm, double missed)
            throws IOException {
        Files.createDirectories(out);
        NabScore sum = new NabScore(0, 0, 0, 0, missed);
        for (Path file : files(data)) {
            List<NamedCsvRecord> rows = rows(file);
            boolean[] alarms = alarms(rows, out.resolve(file.getFileName()));
            sum = sum.plus(NabScore.of(alarms, windows(data, file, rows), falseAlarm, missed));
        }
        return sum;
    }

    private static String line(String name, NabScore score) {
        return String.format(
                Locale.ROOT,
                "%-28s %6.1f  %d of %d windows, %d false rows",
                name,
                score.normalised(),
                score.found(),
                score.windows(),
                score.falseRows());
    }

    private static List<Path> files(Path data) throws IOException {
        try (Stream<Path> found = Files.walk(data)) {
            return found.filter(file -> file.toString().endsWith(".csv")).sorted().toList();
        }
    }

    private static List<NamedCsvRecord> rows(Path file) throws IOException {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
            return reader.stream().toList();
        }
    }

    private static boolean[] alarms(List<NamedCsvRecord> rows, Path out) throws IOException {
        BurstDetector detector = new BurstDetector();
        boolean[] alarms = new boolean[rows.size()];
        StringBuilder scored = new StringBuilder("timestamp,value,anomaly_score\n");
        for (int at = 0; at < alarms.length; at++) {
            String value = rows.get(at).getField("value");
            double score = detector.add(Double.parseDouble(value));
            alarms[at] = score >= BurstDetector.BURST;
            scored.append(
                    String.format(
                            Locale.ROOT,
                            "%s,%s,%.6f%n",
                            rows.get(at).getField("timestamp"),
                            value,
                            score));
        }
        Files.writeString(out, scored);
        return alarms;
    }

    private static List<NabScore.Rows> windows(Path data, Path file, List<NamedCsvRecord> rows)
            throws IOException {
        Path labels = data.resolve("windows.json");
        if (!Files.exists(labels)) {
            return List.of();
        }
        List<NabScore.Rows> windows = new ArrayList<>();
        for (Map.Entry<String, JsonNode> series : JSON.readTree(labels.toFile()).properties()) {
            if (series.getKey().endsWith(file.getFileName().toString())) {
                series.getValue().forEach(window -> windows.add(rows(window, rows)));
            }
        }
        return windows;
    }

    /// The times of a window have microseconds, those of a series have none.
    private static NabScore.Rows rows(JsonNode window, List<NamedCsvRecord> rows) {
        List<String> times = rows.stream().map(row -> row.getField("timestamp")).toList();
        return new NabScore.Rows(
                times.indexOf(window.get(0).asText().substring(0, SECONDS)),
                times.indexOf(window.get(1).asText().substring(0, SECONDS)));
    }
}
