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

/// Threads that call without pause. Calls that end outside the measured interval are not counted.
final class Callers {

    interface Call {
        void call() throws Exception;
    }

    private final long begins;
    private final long ends;

    private Callers(BenchSettings settings) {
        begins = System.nanoTime() + settings.settle().toNanos();
        ends = begins + settings.measured().toNanos();
    }

    /// @param made creates the call of each thread, before any of them starts
    static Measurement run(int threads, int batch, BenchSettings settings, Callable<Call> made)
            throws Exception {
        List<Call> calls = new ArrayList<>();
        for (int each = 0; each < threads; each++) {
            calls.add(made.call());
        }
        Callers callers = new Callers(settings);
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
                (long) latencies.length * batch, settings.measured().toNanos(), latencies);
    }

    private long[] latencies(Call call) throws Exception {
        long[] latencies = new long[1_024];
        int count = 0;
        long now = System.nanoTime();
        while (now < ends) {
            long start = now;
            call.call();
            now = System.nanoTime();
            if (now >= begins && now < ends) {
                if (count == latencies.length) {
                    latencies = Arrays.copyOf(latencies, 2 * count);
                }
                latencies[count++] = now - start;
            }
        }
        return Arrays.copyOf(latencies, count);
    }
}
