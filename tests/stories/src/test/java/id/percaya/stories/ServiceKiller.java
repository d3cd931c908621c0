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

/// Listens to the story, and kills: at the first line with the words, the service ends without a
/// warning and is started again while the story goes on.
final class ServiceKiller extends OutputStream {

    private final Platform platform;
    private final Map<String, String> planned;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<CompletableFuture<Void>> restarts = new ArrayList<>();

    /// @param planned the service to kill by the words at which it is killed
    ServiceKiller(Platform platform, Map<String, String> planned) {
        this.platform = platform;
        this.planned = new LinkedHashMap<>(planned);
    }

    @Override
    public void write(int octet) {
        line.write(octet);
        if (octet == '\n') {
            String told = line.toString(StandardCharsets.UTF_8);
            line.reset();
            System.out.print(told);
            heard(told);
        }
    }

    private void heard(String told) {
        planned.entrySet()
                .removeIf(plan -> {
                    boolean now = told.contains(plan.getKey());
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

    /// Returns when every service that was killed is ready again; the words never heard.
    List<String> finish() {
        restarts.forEach(CompletableFuture::join);
        threads.close();
        return List.copyOf(planned.keySet());
    }
}
