package id.percaya.bench.decisions;

import id.percaya.bench.Measurement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;

/// Generates load in a closed or an open model.
record LoadGenerator(Target target, int persons, Duration time) {

    /// Closed model: each client sends its next request when it has the response.
    Measurement closed(int clients) throws InterruptedException, ExecutionException {
        long start = System.nanoTime();
        long end = start + time.toNanos();
        List<Callable<List<Long>>> work = new ArrayList<>();
        for (int client = 0; client < clients; client++) {
            work.add(() -> sendRequests(end));
        }
        return measured(work, start);
    }

    private List<Long> sendRequests(long end) throws Exception {
        List<Long> latencies = new ArrayList<>();
        long start = System.nanoTime();
        while (start < end) {
            target.ask(randomPerson());
            long answered = System.nanoTime();
            latencies.add(answered - start);
            start = answered;
        }
        return latencies;
    }

    /// Open model: requests start at a fixed rate. Latency counts from the scheduled time, so that
    /// queueing behind a slow response is included.
    Measurement open(int rate) throws InterruptedException, ExecutionException {
        long start = System.nanoTime();
        long total = rate * time.toSeconds();
        List<Callable<List<Long>>> work = new ArrayList<>();
        for (long number = 0; number < total; number++) {
            long due = start + number * 1_000_000_000 / rate;
            work.add(() -> sendAt(due, randomPerson()));
        }
        return measured(work, start);
    }

    private List<Long> sendAt(long due, int person) throws Exception {
        long early = due - System.nanoTime();
        if (early > 0) {
            Thread.sleep(Duration.ofNanos(early));
        }
        target.ask(person);
        return List.of(System.nanoTime() - due);
    }

    private int randomPerson() {
        return ThreadLocalRandom.current().nextInt(persons);
    }

    private Measurement measured(List<Callable<List<Long>>> work, long start)
            throws InterruptedException, ExecutionException {
        List<Long> latencies = new ArrayList<>();
        try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<List<Long>> each : clients.invokeAll(work)) {
                latencies.addAll(each.get());
            }
        }
        return Measurement.of(
                (long) latencies.size() * target.answers(),
                System.nanoTime() - start,
                latencies.stream().mapToLong(Long::longValue).toArray());
    }
}
