package id.percaya.local;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/// A service in its own process, configured by environment variables only.
final class ServiceProcess implements PlatformServer {

    private static final String ONLY = "local";

    private final Service service;
    private final String node;
    private final PlatformSettings settings;
    private final Secrets secrets;
    private final Keysets keysets;
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
        this.secrets = secrets;
        this.keysets = new Keysets(settings.data());
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
        process.launch(command, environment());
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

    private Map<String, String> environment() {
        Ports ports = settings.ports();
        Map<String, String> environment = new HashMap<>();
        environment.put("QUARKUS_HTTP_HOST", Ports.HOST);
        environment.put("QUARKUS_HTTP_PORT", port(ports.api(service)));
        environment.put("QUARKUS_MANAGEMENT_HOST", Ports.HOST);
        environment.put("QUARKUS_MANAGEMENT_PORT", port(ports.management(service)));
        environment.put("QUARKUS_SHUTDOWN_DELAY", "0S"); // no load balancer needs the delay
        environment.put(
                "QUARKUS_LOG_CONSOLE_JSON_ENABLED", "false"); // logs are read by people here
        environment.put("QUARKUS_OIDC_AUTH_SERVER_URL", ports.realm().toString());
        environment.put("KAFKA_BOOTSTRAP_SERVERS", ports.kafkaBootstrap());
        environment.put("PERCAYA_DATABASE_URL", settings.databaseUrl(service));
        environment.put("PERCAYA_DATABASE_OWNER_PASSWORD", secrets.of("owner"));
        environment.put("PERCAYA_DATABASE_REQUEST_PASSWORD", secrets.of("request"));
        environment.put("PERCAYA_DATABASE_WORKER_PASSWORD", secrets.of("worker"));
        environment.put("PERCAYA_SEALING_KEK_FILE", keysets.file(service).toString());
        environment.put("PERCAYA_SEALING_ERASURE_LOG", keysets.erasureLog(service).toString());
        if (service == Service.CONSENT) {
            environment.put(
                    "PERCAYA_SIGNING_KEYS_FILE", new SigningKeys(settings).file().toString());
        }
        environment.put("PERCAYA_NODE", node);
        environment.put("PERCAYA_CURSOR_SECRET", secrets.of("cursor"));
        environment.put("PERCAYA_WEBHOOK_SECRET", secrets.webhook());
        environment.put("PERCAYA_WEBHOOK_ALLOWED_HOSTS", Ports.HOST);
        return environment;
    }

    private static String port(URI uri) {
        return String.valueOf(uri.getPort());
    }

    private Path jar() {
        return settings.repository()
                .resolve(service.label() + "-service/target/quarkus-app/quarkus-run.jar");
    }
}
