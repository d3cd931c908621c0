package id.percaya.drills.oracle;

import id.percaya.local.Platform;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// Probes each service continuously.
public final class ReadProbes implements AutoCloseable {

    private static final Duration PAUSE = Duration.ofMillis(500);

    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(20))
                    .build();
    private final Platform platform;
    private final Queue<ProbeResult> results = new ConcurrentLinkedQueue<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    private ReadProbes(Platform platform) {
        this.platform = platform;
    }

    /// @param status 0 if no response came
    record ProbeResult(String service, Probe probe, Instant at, Instant end, int status) {

        Duration took() {
            return Duration.between(at, end);
        }

        String words() {
            return "%s of %s: %d after %d ms at %s"
                    .formatted(probe, service, status, took().toMillis(), at);
        }
    }

    static ReadProbes of(Platform platform) {
        ReadProbes probes = new ReadProbes(platform);
        for (String service : Tolerance.EVERYONE) {
            for (Probe probe : Probe.values()) {
                probes.threads.execute(() -> probes.probeRepeatedly(service, probe));
            }
        }
        return probes;
    }

    List<ProbeResult> results() {
        return List.copyOf(results);
    }

    @Override
    public void close() {
        threads.shutdownNow();
        threads.close();
    }

    private void probeRepeatedly(String service, Probe probe) {
        try {
            while (!threads.isShutdown()) {
                Instant at = Instant.now();
                int status = status(service, probe);
                results.add(new ProbeResult(service, probe, at, Instant.now(), status));
                Thread.sleep(PAUSE);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private int status(String service, Probe probe) throws InterruptedException {
        try {
            return http.send(probe.of(service, platform), BodyHandlers.discarding()).statusCode();
        } catch (IOException _) {
            return 0;
        }
    }
}
