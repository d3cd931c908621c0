package id.percaya.bench.publishing;

import id.percaya.bench.Measurement;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/// The same HTTP calls and nothing else: as many at a time as the service may make.
record BareLoop(HttpClient http, List<String> urls, int atOnce) {

    Measurement run(int calls) throws InterruptedException, ExecutionException {
        AtomicInteger next = new AtomicInteger();
        List<Callable<List<Long>>> loops = new ArrayList<>();
        for (int i = 0; i < atOnce; i++) {
            loops.add(() -> loop(next, calls));
        }
        long start = System.nanoTime();
        List<Long> latencies = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<List<Long>> each : threads.invokeAll(loops)) {
                latencies.addAll(each.get());
            }
        }
        return Measurement.of(
                calls,
                System.nanoTime() - start,
                latencies.stream().mapToLong(Long::longValue).toArray());
    }

    private List<Long> loop(AtomicInteger next, int calls)
            throws IOException, InterruptedException {
        List<Long> latencies = new ArrayList<>();
        for (int number = next.getAndIncrement(); number < calls; number = next.getAndIncrement()) {
            long start = System.nanoTime();
            HttpRequest request =
                    HttpRequest.newBuilder(URI.create(urls.get(number % urls.size())))
                            .header("Content-Type", "application/json")
                            .header("Idempotency-Key", "bare-" + number)
                            .POST(BodyPublishers.ofString(body(number)))
                            .build();
            var _ = http.send(request, BodyHandlers.ofString());
            latencies.add(System.nanoTime() - start);
        }
        return latencies;
    }

    private static String body(int number) {
        return """
        {"type": "publication.requested.v1", "timestamp": "2026-11-29T00:00:00Z", "data": {"publicationId": "%d",
         "channel": "WEBSITE", "handle": "melati.example", "kind": "ARTICLE", "title": "%s", "body": "%s"}}
        """
                .formatted(number, "x".repeat(30), "x".repeat(250));
    }
}
