package id.percaya.bench.listening;

import com.fasterxml.jackson.databind.JsonNode;
import id.percaya.bench.Measurement;
import id.percaya.bench.Row;
import java.io.BufferedWriter;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/// Imports one large CSV file, and looks meanwhile how much heap it takes, how often its progress
/// moves and how long other requests wait. Then asks for a preview, and for figures over all that
/// is stored when its days are counted in advance.
final class MillionBench {

    private static final Duration HEAP_EVERY = Duration.ofSeconds(10);
    private static final int QUESTIONS = 50;
    private static final Duration QUICK = Duration.ofMillis(500);
    private static final Duration LONGEST_BUILDING = Duration.ofMinutes(20);

    private final ListeningStack stack;
    private final int lines;
    private final RandomTexts random = new RandomTexts();
    private final List<Long> waits = new ArrayList<>();
    private double heap;
    private long longestStill;

    MillionBench(ListeningStack stack, int lines) {
        this.stack = stack;
        this.lines = lines;
    }

    List<Row> rows() throws IOException, InterruptedException {
        IO.println("a file of " + lines + " rows");
        Path file = write();
        double idle = stack.liveHeap();
        long start = System.nanoTime();
        String id =
                stack.post("/v1/imports?format=PLAIN_ID", "text/csv", BodyPublishers.ofFile(file))
                        .path("id")
                        .asText();
        await(id);
        Measurement imported = Measurement.rateOf(lines, System.nanoTime() - start);
        Files.delete(file);
        IO.println("longest time without progress: " + longestStill / 1_000_000 + " ms");
        List<Long> previews = questions(this::preview);
        awaitDays();
        return List.of(
                Row.of("million rows", "file", 1, lines, List.of(imported), null)
                        .withHeap(heap - idle),
                timed("million rows", "other requests", waits),
                timed("preview, 30 days", "percaya", previews),
                timed("figures, 90 days", "percaya", questions(this::figures)));
    }

    private void await(String id) throws IOException, InterruptedException {
        long rows = -1;
        long moved = System.nanoTime();
        long measured = moved;
        JsonNode state = stack.get("/v1/imports/" + id);
        while (!state.has("endedAt")) {
            Thread.sleep(100);
            waits.add(timed("/v1/monitors?limit=10"));
            state = stack.get("/v1/imports/" + id);
            long now = System.nanoTime();
            if (state.path("rows").asLong() > rows) {
                longestStill = Math.max(longestStill, now - moved);
                moved = now;
                rows = state.path("rows").asLong();
            }
            if (now - measured > HEAP_EVERY.toNanos()) {
                heap = Math.max(heap, stack.liveHeap());
                measured = System.nanoTime();
            }
        }
        if (state.path("accepted").asLong() < lines * 99L / 100) {
            throw new IOException("not all were accepted: " + state);
        }
    }

    /// Until days are counted in advance, which begins when the mentions have been left alone for a
    /// minute, their stories included.
    private void awaitDays() throws InterruptedException {
        long start = System.nanoTime();
        int quick = 0;
        while (quick < 5 && System.nanoTime() - start < LONGEST_BUILDING.toNanos()) {
            Thread.sleep(2_000);
            quick = figuresAreQuick() ? quick + 1 : 0;
        }
        IO.println("days built after " + (System.nanoTime() - start) / 1_000_000_000 + " s");
    }

    private boolean figuresAreQuick() throws InterruptedException {
        long start = System.nanoTime();
        try {
            figures(0);
        } catch (IOException _) { // it has given up on a long statement
            return false;
        }
        return System.nanoTime() - start < QUICK.toNanos();
    }

    private interface Question {
        void ask(int number) throws IOException, InterruptedException;
    }

    private static List<Long> questions(Question question)
            throws IOException, InterruptedException {
        List<Long> nanos = new ArrayList<>();
        for (int number = 0; number < QUESTIONS; number++) {
            long start = System.nanoTime();
            question.ask(number);
            nanos.add(System.nanoTime() - start);
        }
        return nanos;
    }

    private void preview(int number) throws IOException, InterruptedException {
        String query = random.query(number).replace("\"", "\\\"");
        var _ = stack.post("/v1/monitors/preview", "{\"query\": \"" + query + "\"}");
    }

    private void figures(int number) throws IOException, InterruptedException {
        Instant to = Instant.now().truncatedTo(ChronoUnit.HOURS).plusSeconds(3_600L + number);
        var _ = timed("/v1/figures?from=" + to.minus(Duration.ofDays(90)) + "&to=" + to);
    }

    private long timed(String path) throws IOException, InterruptedException {
        long start = System.nanoTime();
        var _ = stack.get(path);
        return System.nanoTime() - start;
    }

    private static Row timed(String name, String system, List<Long> nanos) {
        long[] each = nanos.stream().mapToLong(Long::longValue).toArray();
        Measurement measured = Measurement.of(each.length, 1, each);
        return Row.of(
                name,
                system,
                1,
                1,
                List.of(new Measurement(Double.NaN, measured.p50Ms(), measured.p99Ms())),
                null);
    }

    private Path write() throws IOException {
        Path file = Files.createTempFile("percaya-bench", ".csv");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("Tanggal;Judul;Tautan;Isi;Sumber;Sentimen;Pengikut\n");
            for (int line = 0; line < lines; line++) {
                out.write(random.csv(line));
            }
        }
        return file;
    }
}
