package id.percaya.bench.changes;

import id.percaya.bench.Measurement;
import id.percaya.bench.service.IdentityProvider;
import id.percaya.bench.service.Server;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Opens cases at a fixed rate while readers follow the changes. Each must get each line once.
record Round(Server crisis, IdentityProvider identityProvider, HttpClient client, int cases) {

    private static final int A_SECOND = 20;
    private static final Duration LAST_LINE = Duration.ofSeconds(30);
    private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]+)\"");
    private static final String CASE =
            "{\"facility\": \"melati-bogor\", \"summary\": \"Benchmark\"}";

    /// @param answers latency of the commands
    /// @param lines time from a command's start to the line in a stream, of all streams
    record Result(Measurement answers, Measurement lines) {}

    private record Opened(String id, long start, long answered) {}

    Result with(int readers) throws Exception {
        List<Reader> following = new ArrayList<>();
        try {
            for (int reader = 0; reader < readers; reader++) {
                following.add(
                        Reader.open(client, crisis.uri("/v1/changes"), token(reader, readers)));
            }
            long start = System.nanoTime();
            List<Opened> opened = open(start);
            await(following);
            return result(following, opened, System.nanoTime() - start);
        } finally {
            following.forEach(Reader::close);
        }
    }

    private String token(int reader, int readers) throws GeneralSecurityException {
        UUID person = new UUID(readers, reader % ChangesBench.persons(readers));
        return identityProvider.token(person.toString(), "crisis-lead");
    }

    private List<Opened> open(long start) throws Exception {
        String token = identityProvider.token(new UUID(0, 1).toString(), "communications");
        URI address = crisis.uri("/v1/cases");
        HttpRequest request =
                HttpRequest.newBuilder(address)
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(CASE))
                        .build();
        List<Opened> opened = new ArrayList<>();
        for (int number = 0; number < cases; number++) {
            long due = start + number * 1_000_000_000L / A_SECOND;
            long early = due - System.nanoTime();
            if (early > 0) {
                Thread.sleep(Duration.ofNanos(early));
            }
            long sent = System.nanoTime();
            String id = id(client.send(request, HttpResponse.BodyHandlers.ofString()));
            opened.add(new Opened(id, sent, System.nanoTime()));
        }
        return opened;
    }

    private static String id(HttpResponse<String> answer) throws IOException {
        Matcher id = ID.matcher(answer.body());
        if (answer.statusCode() != 201 || !id.find()) {
            throw new IOException("opening a case answered " + answer.statusCode());
        }
        return id.group(1);
    }

    private void await(List<Reader> readers) throws InterruptedException {
        long end = System.nanoTime() + LAST_LINE.toNanos();
        while (!readers.stream().allMatch(reader -> reader.arrivals().size() == cases)) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("some readers have not got all lines");
            }
            Thread.sleep(10);
        }
    }

    private static Result result(List<Reader> readers, List<Opened> opened, long nanos) {
        long[] answers =
                opened.stream().mapToLong(each -> each.answered() - each.start()).toArray();
        Map<String, Long> starts = new HashMap<>();
        opened.forEach(each -> starts.put(each.id(), each.start()));
        long[] lines =
                readers.stream()
                        .flatMap(reader -> reader.arrivals().entrySet().stream())
                        .mapToLong(line -> line.getValue() - starts.getOrDefault(line.getKey(), 0L))
                        .toArray();
        return new Result(
                Measurement.of(answers.length, nanos, answers),
                Measurement.of(lines.length, nanos, lines));
    }
}
