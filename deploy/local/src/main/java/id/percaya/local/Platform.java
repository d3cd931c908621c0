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

/// PostgreSQL, Kafka, Keycloak and the requested services on this machine.
///
/// All methods are thread-safe. [#stop()] ends whatever runs, even during a start.
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
        this.kafka = Kafka.takingTokens(settings, secrets);
        this.keycloak = new Keycloak(settings, secrets);
        this.tokens = new Tokens(settings.ports().realm());
        for (Service service : settings.services()) {
            services.put(service, new ServiceProcess(service, settings, secrets));
        }
    }

    /// Starts the platform and waits until every server answers.
    ///
    /// @throws LocalFailure if a server fails to start; the others are stopped then
    public static Platform start(PlatformSettings settings) {
        Platform platform = claim(settings);
        platform.startAll();
        return platform;
    }

    /// Takes the data folder and checks the ports, without starting anything.
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
            CompletableFuture<Void> built = runOrStopAll(keycloak::build, threads);
            CompletableFuture<Void> identity =
                    built.thenCompose(_ -> startAsync(keycloak, threads));
            CompletableFuture<Void> formatted = runOrStopAll(kafka::format, threads);
            CompletableFuture<Void> bus =
                    CompletableFuture.allOf(identity, formatted)
                            .thenCompose(_ -> startAsync(kafka, threads));
            CompletableFuture.allOf(bus, startAsync(postgres, threads))
                    .thenCompose(_ -> startServices(threads))
                    .join();
        } catch (CompletionException first) {
            throw failure.getNow(new LocalFailure("The platform did not start.", first));
        }
    }

    /// Stops the services first and the servers they depend on afterwards.
    public synchronized void stop() {
        if (services.values().stream().anyMatch(ServiceProcess::isTraining)) {
            settings.progress()
                    .println("Recording caches for faster starts; this is once after a build.");
        }
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            services.values().forEach(service -> threads.execute(service::stop));
            replicas.values().forEach(replica -> threads.execute(replica::stop));
        }
        kafka.stop();
        keycloak.stop();
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

    /// The management address of a service, for example for `/q/health/live`.
    public URI management(String service) {
        return settings.ports().management(Service.labelled(service));
    }

    /// The issuer of every token.
    public URI realm() {
        return settings.ports().realm();
    }

    /// The port of the frontend origin that the services and the realm let in.
    public int webPort() {
        return settings.ports().web();
    }

    /// The settings of a Kafka client that may read and write all topics of this platform.
    public Map<String, Object> kafkaTools() {
        return new KafkaClients(settings.ports(), secrets).admin();
    }

    /// The settings of a Kafka client that logs in as this client of the identity provider: a
    /// service, such as `crisis-service`, or the machines of a partner, `partner-<tenant>`. Its JVM
    /// must allow the token endpoint that they name, see
    /// `org.apache.kafka.sasl.oauthbearer.allowed.urls`.
    @Override
    public Map<String, Object> kafkaClient(String id) {
        String secret = id.startsWith("partner-") ? "percaya" : secrets.of(id);
        return new KafkaClients(settings.ports(), secrets).client(id, secret);
    }

    /// The folder of all data on disk: databases, topics, keys and logs.
    public Path data() {
        return settings.data();
    }

    /// Connects as superuser, which bypasses row-level security, to inspect the stored rows.
    public String jdbcUrl(String service) {
        return settings.ports().jdbcUrl(Service.labelled(service)) + "?user=postgres";
    }

    /// Kills a service (`kill -9`).
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

    /// Starts a killed service and waits until it is ready.
    public void startService(String service) {
        Service which = Service.labelled(service);
        ServiceProcess process = new ServiceProcess(which, settings, secrets);
        services.put(which, process);
        start(process);
    }

    /// Faults of PostgreSQL, Kafka and the services, for drills.
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

    /// @return the address of the replica
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
        kafka = Kafka.takingTokens(settings, secrets);
        start(kafka);
    }

    /// Completes with the reason when a server ends unexpectedly.
    public CompletableFuture<LocalFailure> failure() {
        return failure;
    }

    private CompletableFuture<Void> startServices(Executor threads) {
        return CompletableFuture.allOf(
                services.values().stream()
                        .map(service -> startAsync(service, threads))
                        .toArray(CompletableFuture<?>[]::new));
    }

    private CompletableFuture<Void> startAsync(PlatformServer part, Executor threads) {
        return runOrStopAll(() -> start(part), threads);
    }

    /// The first failure stops all servers, so that pending starts end too.
    private CompletableFuture<Void> runOrStopAll(Runnable work, Executor threads) {
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
