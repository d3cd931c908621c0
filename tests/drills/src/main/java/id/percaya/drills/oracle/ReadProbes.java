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

/// Somebody looks at each service all the time.
public final class ReadProbes implements AutoCloseable {

    private static final Duration PAUSE = Duration.ofMillis(500);

    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(3))
                    .build();
    private final Platform platform;
    private final Queue<ProbeResult> looks = new ConcurrentLinkedQueue<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    private ReadProbes(Platform platform) {
        this.platform = platform;
    }

    /// @param status 0 when no answer came
    record ProbeResult(String service, Probe reading, Instant at, Instant end, int status) {

        String words() {
            return "%s of %s: %d at %s".formatted(reading, service, status, at);
        }
    }

    static ReadProbes of(Platform platform) {
        ReadProbes readers = new ReadProbes(platform);
        for (String service : Tolerance.EVERYONE) {
            for (Probe reading : Probe.values()) {
                readers.threads.execute(() -> readers.look(service, reading));
            }
        }
        return readers;
    }

    List<ProbeResult> looks() {
        return List.copyOf(looks);
    }

    @Override
    public void close() {
        threads.shutdownNow();
        threads.close();
    }

    private void look(String service, Probe reading) {
        try {
            while (!threads.isShutdown()) {
                Instant at = Instant.now();
                int status = status(service, reading);
                looks.add(new ProbeResult(service, reading, at, Instant.now(), status));
                Thread.sleep(PAUSE);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private int status(String service, Probe reading) throws InterruptedException {
        try {
            return http.send(reading.of(service, platform), BodyHandlers.discarding()).statusCode();
        } catch (IOException _) {
            return 0;
        }
    }
}
