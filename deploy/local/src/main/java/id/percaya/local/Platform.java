package id.percaya.local;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// PostgreSQL, Kafka and Keycloak on this machine, and the services asked for.
///
/// Every method may be called from any thread. [#stop()] ends whatever runs, also in the middle of
/// a start.
public final class Platform implements PlatformAccess, AutoCloseable {

    private final PlatformSettings settings;
    private final DataFolder folder;
    private final Secrets secrets;
    private volatile Postgres postgres;
    private volatile Kafka kafka;
    private final Keycloak keycloak;
    private final Tokens tokens;
    private final Map<Service, ServiceProcess> services = new ConcurrentHashMap<>();
    private final Map<Service, ServiceProcess> replicas = new ConcurrentHashMap<>();
    private final CompletableFuture<LocalFailure> failure = new CompletableFuture<>();

    private Platform(PlatformSettings settings, DataFolder folder) {
        this.settings = settings;
        this.folder = folder;
        this.secrets = Secrets.in(settings.data());
        this.postgres = new Postgres(settings, secrets);
        this.kafka = new Kafka(settings);
        this.keycloak = new Keycloak(settings, secrets);
        this.tokens = new Tokens(settings.ports().realm());
        for (Service service : settings.services()) {
            services.put(service, new ServiceProcess(service, settings, secrets));
        }
    }

    /// Returns when every part answers.
    ///
    /// @throws LocalFailure when one does not get there; nothing is left running then
    public static Platform start(PlatformSettings settings) {
        Platform platform = claim(settings);
        platform.startAll();
        return platform;
    }

    /// Takes the data folder and checks the ports; nothing runs yet.
    static Platform claim(PlatformSettings settings) {
        DataFolder folder = DataFolder.take(settings);
        try {
            settings.ports().requireFree(settings.services());
            folder.deleteLogs();
            return new Platform(settings, folder);
        } catch (LocalFailure failure) {
            folder.close();
            throw failure;
        }
    }

    void startAll() {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            CompletableFuture<Void> built = guarded(keycloak::build, threads);
            CompletableFuture<Void> identity = built.thenCompose(_ -> begin(keycloak, threads));
            CompletableFuture<Void> stores =
                    CompletableFuture.allOf(built, begin(postgres, threads), begin(kafka, threads));
            CompletableFuture<Void> applications = stores.thenCompose(_ -> beginServices(threads));
            CompletableFuture.allOf(identity, applications).join();
        } catch (CompletionException first) {
            throw failure.getNow(new LocalFailure("The platform did not start.", first));
        }
    }

    /// Ends what runs: first those who use, then those who are used.
    public synchronized void stop() {
        if (services.values().stream().anyMatch(ServiceProcess::isTraining)) {
            settings.progress()
                    .println("Recording caches for faster starts; this is once after a build.");
        }
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            services.values().forEach(service -> threads.execute(service::stop));
            replicas.values().forEach(replica -> threads.execute(replica::stop));
        }
        keycloak.stop();
        kafka.stop();
        postgres.stop();
        folder.close();
    }

    @Override
    public void close() {
        stop();
    }

    @Override
    public URI uri(String service) {
        return settings.ports().api(Service.labelled(service));
    }

    @Override
    public String token(String user) {
        return tokens.of(user);
    }

    @Override
    public String webhookSecret() {
        return secrets.webhook();
    }

    /// Where a service tells how it is, for example `/q/health/live`.
    public URI management(String service) {
        return settings.ports().management(Service.labelled(service));
    }

    /// The issuer of every token.
    public URI realm() {
        return settings.ports().realm();
    }

    public String kafkaBootstrap() {
        return settings.ports().kafkaBootstrap();
    }

    /// Everything that its parts keep on the disk: databases, topics, keys, logs.
    public Path data() {
        return settings.data();
    }

    /// As the superuser, who sees every tenant's rows: for looking at what a service stored.
    public String jdbcUrl(String service) {
        return settings.ports().jdbcUrl(Service.labelled(service)) + "?user=postgres";
    }

    /// Ends a service without a warning (`kill -9`).
    public void kill(String service) {
        ServiceProcess running = service(service);
        services.remove(Service.labelled(service));
        running.kill();
    }

    void stopService(String service) {
        ServiceProcess running = service(service);
        services.remove(Service.labelled(service));
        running.stop();
    }

    /// Starts a service that was killed, and returns when it is ready.
    public void startService(String service) {
        Service which = Service.labelled(service);
        ServiceProcess process = new ServiceProcess(which, settings, secrets);
        services.put(which, process);
        start(process);
    }

    /// What can be done to the parts that the services stand on, to see that they stand it.
    public FaultInjector faults() {
        return new FaultInjector(this);
    }

    Postgres postgres() {
        return postgres;
    }

    Kafka kafka() {
        return kafka;
    }

    ServiceProcess service(String service) {
        ServiceProcess running = services.get(Service.labelled(service));
        if (running == null) {
            throw new LocalFailure(service + " does not run.");
        }
        return running;
    }

    /// @return where the second process of the service answers
    URI startReplica(Service service) {
        PlatformSettings beside = settings.withPorts(settings.ports().beside(service));
        ServiceProcess replica = new ServiceProcess(service, "replica", beside, secrets);
        replicas.put(service, replica);
        start(replica);
        return replica.uri();
    }

    void stopReplica(Service service) {
        ServiceProcess replica = replicas.remove(service);
        if (replica != null) {
            replica.stop();
        }
    }

    void startPostgres() {
        postgres = new Postgres(settings, secrets);
        start(postgres);
    }

    void startKafka() {
        kafka = new Kafka(settings);
        start(kafka);
    }

    /// Completes with the reason when a part ends without having been asked to.
    public CompletableFuture<LocalFailure> failure() {
        return failure;
    }

    private CompletableFuture<Void> beginServices(Executor threads) {
        return CompletableFuture.allOf(
                services.values().stream()
                        .map(service -> begin(service, threads))
                        .toArray(CompletableFuture<?>[]::new));
    }

    private CompletableFuture<Void> begin(PlatformServer part, Executor threads) {
        return guarded(() -> start(part), threads);
    }

    /// The first that fails stops all parts, so that the starts of the others end too.
    private CompletableFuture<Void> guarded(Runnable work, Executor threads) {
        return CompletableFuture.runAsync(work, threads)
                .whenComplete((_, thrown) -> {
                    if (thrown != null) {
                        failure.complete(LocalFailure.from(thrown));
                        stop();
                    }
                });
    }

    private void start(PlatformServer part) {
        Instant from = Instant.now();
        var _ = part.death().thenAccept(failure::complete);
        part.start();
        Duration took = Duration.between(from, Instant.now());
        settings.progress()
                .printf("  %-12s ready after %4.1f s%n", part.name(), took.toMillis() / 1000.0);
    }
}
