package id.percaya.bench.listening;

import com.fasterxml.jackson.databind.JsonNode;
import id.percaya.bench.Database;
import id.percaya.bench.Measurement;
import id.percaya.bench.Row;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Sends mentions as a file, by request and on a topic, with 1,000 monitors, language, sentiment,
/// personal data and sameness. The limit is a bare `COPY` of the same rows into the same tables.
final class IngestBench {

    private static final int BATCH = 500;
    private static final int CLIENTS = 4;

    private final ListeningStack stack;
    private final TopicBench topic;
    private final Database database;
    private final int mentions;
    private final int rounds;
    private final RandomTexts random = new RandomTexts();
    private final List<Measurement> files = new ArrayList<>();
    private final List<Measurement> requests = new ArrayList<>();
    private final List<Measurement> records = new ArrayList<>();
    private final List<Measurement> copies = new ArrayList<>();

    IngestBench(ListeningStack stack, TopicBench topic, Database database, boolean quick) {
        this.stack = stack;
        this.topic = topic;
        this.database = database;
        this.mentions = quick ? 20_000 : 100_000;
        this.rounds = quick ? 2 : 3;
    }

    List<Row> rows() throws Exception {
        var _ = file(mentions / 2); // warms up
        for (int round = 1; round <= rounds; round++) {
            IO.println("ingest, round " + round + " of " + rounds);
            database.analyze(ListeningStack.DATABASE);
            files.add(file(mentions));
            copies.add(copy());
            requests.add(request());
            records.add(topic.send(random.lines(mentions)));
        }
        double limit = Measurement.median(copies).rate();
        return List.of(
                Row.of("ingest", "copy", 1, mentions, copies, 1.0),
                row("file", 1, mentions, files, limit),
                row("request", CLIENTS, BATCH, requests, limit),
                row("topic", 1, BATCH, records, limit));
    }

    private static Row row(
            String system, int clients, int batch, List<Measurement> runs, double limit) {
        double ratio = Measurement.median(runs).rate() / limit;
        return Row.of("ingest", system, clients, batch, runs, ratio);
    }

    private Measurement file(int count) throws IOException, InterruptedException {
        String body = String.join("\n", random.lines(count));
        long start = System.nanoTime();
        String id =
                stack.post(
                                "/v1/imports?format=NDJSON",
                                "application/x-ndjson",
                                BodyPublishers.ofString(body))
                        .path("id")
                        .asText();
        JsonNode state = stack.get("/v1/imports/" + id);
        while (!state.has("endedAt")) {
            Thread.sleep(20);
            state = stack.get("/v1/imports/" + id);
        }
        if (state.path("accepted").asInt() != count) {
            throw new IOException("not all were accepted: " + state);
        }
        return Measurement.rateOf(count, System.nanoTime() - start);
    }

    private Measurement request() throws Exception {
        List<String> lines = random.lines(mentions);
        List<String> bodies =
                IntStream.range(0, mentions / BATCH)
                        .mapToObj(batch -> lines.subList(batch * BATCH, (batch + 1) * BATCH))
                        .map(part ->
                                part.stream()
                                        .collect(Collectors.joining(",", "{\"mentions\":[", "]}")))
                        .toList();
        List<Callable<Long>> work = new ArrayList<>();
        for (String body : bodies) {
            work.add(() -> {
                long sent = System.nanoTime();
                var _ = stack.post("/v1/mentions", body);
                return System.nanoTime() - sent;
            });
        }
        long start = System.nanoTime();
        List<Long> latencies = ListeningStack.inParallel(CLIENTS, work);
        return Measurement.of(
                mentions,
                System.nanoTime() - start,
                latencies.stream().mapToLong(Long::longValue).toArray());
    }

    /// The rows of the last file, from the server's disk into empty tables with the same indexes.
    private Measurement copy() throws SQLException, IOException {
        Path folder =
                Files.createTempDirectory(
                        "percaya-copy",
                        PosixFilePermissions.asFileAttribute(
                                PosixFilePermissions.fromString("rwxrwxrwx")));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
        Path mentionRows = folder.resolve("mentions");
        Path matchRows = folder.resolve("matches");
        try (Connection connection =
                        database.of(ListeningStack.DATABASE, "postgres").getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "create temp table last as select id from mention order by id desc limit "
                            + mentions);
            statement.execute(
                    "copy (select * from mention where id in (select id from last)) to '%s'"
                            .formatted(mentionRows));
            statement.execute(
                    "copy (select * from mention_match where mention_id in (select id from last)) to '%s'"
                            .formatted(matchRows));
            statement.execute("create table bare_mention (like mention including all)");
            statement.execute("create table bare_match (like mention_match including all)");
            long start = System.nanoTime();
            statement.execute("copy bare_mention from '%s'".formatted(mentionRows));
            statement.execute("copy bare_match from '%s'".formatted(matchRows));
            long nanos = System.nanoTime() - start;
            statement.execute("drop table bare_mention, bare_match");
            statement.execute("drop table last");
            return Measurement.rateOf(mentions, nanos);
        } finally {
            Files.deleteIfExists(mentionRows);
            Files.deleteIfExists(matchRows);
            Files.deleteIfExists(folder);
        }
    }
}
