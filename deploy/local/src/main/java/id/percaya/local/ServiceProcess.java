package id.percaya.local;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/// A service in its own process, configured by environment variables only.
final class ServiceProcess implements PlatformServer {

    private static final String ONLY = "local";

    private final Service service;
    private final String node;
    private final PlatformSettings settings;
    private final ServiceEnvironment environment;
    private final ManagedProcess process;
    private final AotCache cache;

    ServiceProcess(Service service, PlatformSettings settings, Secrets secrets) {
        this(service, ONLY, settings, secrets);
    }

    /// @param node name of this process among those of the service; a restart under the same name
    ///   resumes its leases at once
    ServiceProcess(Service service, String node, PlatformSettings settings, Secrets secrets) {
        this.service = service;
        this.node = node;
        this.settings = settings;
        this.environment = new ServiceEnvironment(service, settings, secrets);
        this.process = new ManagedProcess(name(), settings);
        this.cache = new AotCache(service.label(), jar(), settings);
    }

    @Override
    public String name() {
        return node.equals(ONLY) ? service.label() : service.label() + "-" + node;
    }

    @Override
    public CompletableFuture<LocalFailure> death() {
        return process.death();
    }

    @Override
    public void start() {
        if (!Files.exists(jar())) {
            throw new LocalFailure("%s is not built: there is no %s.".formatted(name(), jar()));
        }
        List<String> command =
                JavaCommand.of("256m", cache.options(), List.of("-jar", jar().toString()));
        process.launch(command, environment.variables(node));
        URI ready = settings.ports().management(service).resolve("/q/health/ready");
        process.awaitReady(() -> Http.isOk(ready));
    }

    @Override
    public void stop() {
        if (process.stop()) {
            cache.activateRecording();
        }
    }

    /// True if the next stop takes long because it records the cache.
    boolean isTraining() {
        return settings.trains() && process.isAlive() && !cache.isRecorded();
    }

    void kill() {
        process.kill();
    }

    URI uri() {
        return settings.ports().api(service);
    }

    void freeze() {
        process.freeze();
    }

    void thaw() {
        process.thaw();
    }

    private Path jar() {
        return settings.repository()
                .resolve(service.label() + "-service/target/quarkus-app/quarkus-run.jar");
    }
}
