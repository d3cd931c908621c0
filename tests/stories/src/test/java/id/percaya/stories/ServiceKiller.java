package id.percaya.stories;

import id.percaya.local.Platform;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// Watches the output of the case. At the first line with certain words it kills a service and
/// restarts it, while the case goes on.
final class ServiceKiller extends OutputStream {

    private final Platform platform;
    private final Map<String, String> planned;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<CompletableFuture<Void>> restarts = new ArrayList<>();

    /// @param planned maps words to the service that is killed when they appear
    ServiceKiller(Platform platform, Map<String, String> planned) {
        this.platform = platform;
        this.planned = new LinkedHashMap<>(planned);
    }

    @Override
    public void write(int octet) {
        line.write(octet);
        if (octet == '\n') {
            String output = line.toString(StandardCharsets.UTF_8);
            line.reset();
            System.out.print(output);
            killIfPlanned(output);
        }
    }

    private void killIfPlanned(String output) {
        planned.entrySet()
                .removeIf(plan -> {
                    boolean now = output.contains(plan.getKey());
                    if (now) {
                        kill(plan.getValue());
                    }
                    return now;
                });
    }

    private void kill(String service) {
        System.out.println("          kill -9 " + service);
        platform.kill(service);
        restarts.add(CompletableFuture.runAsync(() -> platform.startService(service), threads));
    }

    /// Waits until every killed service is ready again.
    ///
    /// @return the words that never appeared
    List<String> finish() {
        restarts.forEach(CompletableFuture::join);
        threads.close();
        return List.copyOf(planned.keySet());
    }
}
