package id.percaya.bench.eventstore;

import id.percaya.bench.Measurement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;

/// Threads that call without a pause for a time. Only calls that end within the measured time
/// count.
final class Callers {

    interface Call {
        void call() throws Exception;
    }

    private final long begins;
    private final long ends;

    private Callers(BenchSettings effort) {
        begins = System.nanoTime() + effort.settle().toNanos();
        ends = begins + effort.measured().toNanos();
    }

    /// @param made for each thread, before any of them starts
    static Measurement run(int threads, int batch, BenchSettings effort, Callable<Call> made)
            throws Exception {
        List<Call> calls = new ArrayList<>();
        for (int each = 0; each < threads; each++) {
            calls.add(made.call());
        }
        Callers callers = new Callers(effort);
        List<Future<long[]>> running = new ArrayList<>();
        try (ExecutorService executor = Executors.newFixedThreadPool(threads)) {
            for (Call call : calls) {
                running.add(executor.submit(() -> callers.latencies(call)));
            }
        }
        long[] latencies = LongStream.empty().toArray();
        for (Future<long[]> each : running) {
            latencies =
                    LongStream.concat(Arrays.stream(latencies), Arrays.stream(each.get()))
                            .toArray();
        }
        return Measurement.of(
                (long) latencies.length * batch, effort.measured().toNanos(), latencies);
    }

    private long[] latencies(Call call) throws Exception {
        long[] latencies = new long[1_024];
        int count = 0;
        long now = System.nanoTime();
        while (now < ends) {
            long begun = now;
            call.call();
            now = System.nanoTime();
            if (now >= begins && now < ends) {
                if (count == latencies.length) {
                    latencies = Arrays.copyOf(latencies, 2 * count);
                }
                latencies[count++] = now - begun;
            }
        }
        return Arrays.copyOf(latencies, count);
    }
}
