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

/// Ways to ask.
record LoadGenerator(Target target, int persons, Duration time) {

    /// So many clients, each of which asks again as soon as it is answered.
    Measurement closed(int clients) throws InterruptedException, ExecutionException {
        long begun = System.nanoTime();
        long end = begun + time.toNanos();
        List<Callable<List<Long>>> work = new ArrayList<>();
        for (int client = 0; client < clients; client++) {
            work.add(() -> asking(end));
        }
        return measured(work, begun);
    }

    private List<Long> asking(long end) throws Exception {
        List<Long> latencies = new ArrayList<>();
        long begun = System.nanoTime();
        while (begun < end) {
            target.ask(anyone());
            long answered = System.nanoTime();
            latencies.add(answered - begun);
            begun = answered;
        }
        return latencies;
    }

    /// So many a second whether answered or not, each timed from when it should have been sent, so
    /// that what waits behind a slow answer is counted.
    Measurement open(int rate) throws InterruptedException, ExecutionException {
        long begun = System.nanoTime();
        long total = rate * time.toSeconds();
        List<Callable<List<Long>>> work = new ArrayList<>();
        for (long number = 0; number < total; number++) {
            long due = begun + number * 1_000_000_000 / rate;
            work.add(() -> asking(due, anyone()));
        }
        return measured(work, begun);
    }

    private List<Long> asking(long due, int person) throws Exception {
        long early = due - System.nanoTime();
        if (early > 0) {
            Thread.sleep(Duration.ofNanos(early));
        }
        target.ask(person);
        return List.of(System.nanoTime() - due);
    }

    private int anyone() {
        return ThreadLocalRandom.current().nextInt(persons);
    }

    private Measurement measured(List<Callable<List<Long>>> work, long begun)
            throws InterruptedException, ExecutionException {
        List<Long> latencies = new ArrayList<>();
        try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<List<Long>> each : clients.invokeAll(work)) {
                latencies.addAll(each.get());
            }
        }
        return Measurement.of(
                (long) latencies.size() * target.answers(),
                System.nanoTime() - begun,
                latencies.stream().mapToLong(Long::longValue).toArray());
    }
}
