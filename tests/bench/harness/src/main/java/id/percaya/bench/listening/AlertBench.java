package id.percaya.bench.listening;

import com.fasterxml.jackson.databind.JsonNode;
import id.percaya.bench.Measurement;
import id.percaya.bench.Row;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/// Measures the time from the answer to a mention until the alert that it raises can be read, while
/// 200 other mentions arrive each second, one a request, or as many as are taken.
final class AlertBench {

    private static final int OTHERS_A_SECOND = 200;

    private final ListeningStack stack;
    private final int alerts;
    private final RandomTexts random = new RandomTexts();
    private final AtomicBoolean ended = new AtomicBoolean();
    private final AtomicLong taken = new AtomicLong();

    /// More would only wait in the service.
    private final Semaphore inFlight = new Semaphore(16);

    private record Watched(String word, String rule) {}

    AlertBench(ListeningStack stack, int alerts) {
        this.stack = stack;
        this.alerts = alerts;
    }

    Row row() throws Exception {
        IO.println("alerts: " + alerts + " rules");
        List<Watched> watched = new ArrayList<>();
        for (int number = 0; number < alerts; number++) {
            watched.add(watched(number));
        }
        try (ExecutorService load = Executors.newVirtualThreadPerTaskExecutor()) {
            var _ = load.submit(() -> others(load));
            Thread.sleep(Duration.ofSeconds(5));
            taken.set(0);
            long start = System.nanoTime();
            long[] latencies = new long[alerts];
            for (int number = 0; number < alerts; number++) {
                latencies[number] = raise(watched.get(number), number);
            }
            ended.set(true);
            long took = System.nanoTime() - start;
            IO.println("beside %.0f mentions a second".formatted(taken.get() * 1e9 / took));
            Measurement measured = Measurement.of(alerts, took, latencies);
            return Row.of("mention to alert", "percaya", 1, 1, List.of(measured), null);
        }
    }

    private Watched watched(int number) throws IOException, InterruptedException {
        String word = "zzxq" + number + "q";
        String monitor = stack.monitor(word);
        String rule =
                stack.post(
                                "/v1/alert-rules",
                                """
                                {"name": "Bench", "monitorIds": ["%s"], "metric": "MENTIONS",
                                 "test": {"kind": "ABSOLUTE", "threshold": 1, "windows": ["PT1H"]},
                                 "minimum": 1, "minimumAuthors": 1, "coolDown": "PT6H"}
                                """
                                        .formatted(monitor))
                        .path("id")
                        .asText();
        var _ = stack.post("/v1/alert-rules/" + rule + "/activate", "");
        return new Watched(word, rule);
    }

    private void others(ExecutorService load) {
        long start = System.nanoTime();
        for (long number = 0; !ended.get(); number++) {
            long early = start + number * 1_000_000_000 / OTHERS_A_SECOND - System.nanoTime();
            if (early > 0) {
                java.util.concurrent.locks.LockSupport.parkNanos(early);
            }
            String body = "{\"mentions\":[" + random.lines(1).getFirst() + "]}";
            inFlight.acquireUninterruptibly();
            var _ = load.submit(() -> sent(body));
        }
    }

    private JsonNode sent(String body) throws IOException, InterruptedException {
        try {
            JsonNode answer = stack.post("/v1/mentions", body);
            taken.incrementAndGet();
            return answer;
        } finally {
            inFlight.release();
        }
    }

    /// @return nanoseconds from the answer to the alert
    private long raise(Watched watched, int number) throws IOException, InterruptedException {
        var _ =
                stack.post(
                        "/v1/mentions",
                        """
                        {"mentions": [{"source": "x", "externalId": "alert-%d-%d", "publishedAt": "%s",
                          "text": "%s hari ini", "author": {"handle": "akun%d", "followers": 10}}]}
                        """
                                .formatted(
                                        number,
                                        System.nanoTime(),
                                        Instant.now(),
                                        watched.word(),
                                        number));
        long answered = System.nanoTime();
        while (stack.get("/v1/alerts?ruleId=" + watched.rule()).path("items").isEmpty()) {
            Thread.sleep(10);
        }
        return System.nanoTime() - answered;
    }
}
