package id.percaya.local;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A PostgreSQL server with a database per service.
///
/// It flushes commits to disk, unlike the default of the embedded server, so that `kill -9` loses
/// nothing.
final class Postgres implements PlatformServer {

    static final String NAME = "postgresql";

    private static final Map<String, String> DURABLE =
            Map.of("fsync", "on", "synchronous_commit", "on", "full_page_writes", "on");
    private static final String CLIENTS =
            """
            local all all trust
            host all postgres samehost trust
            host all all samehost scram-sha-256
            """;

    private final PlatformSettings settings;
    private final Databases databases;
    private final PidFile pidFile;
    private final CompletableFuture<LocalFailure> death = new CompletableFuture<>();
    private @Nullable EmbeddedPostgres server;
    private boolean stopRequested;

    Postgres(PlatformSettings settings, Secrets secrets) {
        this.settings = settings;
        this.databases = new Databases(secrets);
        this.pidFile = PidFile.of(settings.data(), NAME);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public CompletableFuture<LocalFailure> death() {
        return death;
    }

    @Override
    public synchronized void start() {
        if (stopRequested) {
            throw new LocalFailure("PostgreSQL was stopped before it started.");
        }
        try {
            EmbeddedPostgres started = launch();
            server = started;
            watch();
            try (Connection connection = started.getPostgresDatabase().getConnection()) {
                requireDurable(connection);
                databases.prepare(connection);
            }
        } catch (IOException | SQLException | IllegalStateException failed) {
            throw new LocalFailure(
                    "PostgreSQL does not start: %s. Its log: %s"
                            .formatted(failed, settings.log(NAME)),
                    failed);
        }
    }

    @Override
    public synchronized void stop() {
        stopRequested = true;
        if (server == null) {
            return;
        }
        try {
            server.close(); // stops waiting after five seconds
            postmaster().ifPresent(first -> first.onExit().join());
            pidFile.clear();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /// Kills all its processes at once (`kill -9`).
    synchronized void kill() {
        stopRequested = true;
        List<ProcessHandle> processes = processes().toList();
        processes.forEach(ProcessHandle::destroyForcibly);
        processes.forEach(process -> process.onExit().join());
        stop();
    }

    /// Suspends all its processes until [#thaw()]; connections stay open but silent. The postmaster
    /// is suspended first, so that it cannot fork a process that is missed.
    void freeze() {
        ProcessSignal.STOP.to(postmaster().stream());
        ProcessSignal.STOP.to(processes());
    }

    void thaw() {
        ProcessSignal.CONT.to(processes());
    }

    private Stream<ProcessHandle> processes() {
        return postmaster().stream()
                .flatMap(first -> Stream.concat(Stream.of(first), first.descendants()));
    }

    private Optional<ProcessHandle> postmaster() {
        return pidFile.process();
    }

    private EmbeddedPostgres launch() throws IOException {
        File log = settings.log(NAME).toFile();
        Files.createDirectories(log.toPath().getParent());
        EmbeddedPostgres.Builder builder =
                EmbeddedPostgres.builder()
                        .setPort(settings.ports().postgresql())
                        .setDataDirectory(directory())
                        .setCleanDataDirectory(false)
                        .setDataDirectoryCustomizer(Postgres::writeClients)
                        .setRegisterShutdownHook(false)
                        .setOutputRedirector(ProcessBuilder.Redirect.appendTo(log))
                        .setErrorRedirector(ProcessBuilder.Redirect.appendTo(log))
                        .setPGStartupWait(Duration.ofMinutes(1))
                        .setServerConfig("listen_addresses", Ports.HOST)
                        .setServerConfig("max_connections", "200");
        DURABLE.forEach(builder::setServerConfig);
        return builder.start();
    }

    private Path directory() {
        return settings.data().resolve(NAME);
    }

    /// Service roles must authenticate with a password, as in production.
    private static void writeClients(File directory) {
        try {
            Files.writeString(directory.toPath().resolve("pg_hba.conf"), CLIENTS);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void watch() throws IOException {
        String id = Files.readAllLines(directory().resolve("postmaster.pid")).getFirst().strip();
        ProcessHandle postmaster = ProcessHandle.of(Long.parseLong(id)).orElseThrow();
        pidFile.write(postmaster);
        var _ = postmaster.onExit().thenRun(this::handleExit);
    }

    private void handleExit() {
        if (!stopRequested) {
            death.complete(new LocalFailure("PostgreSQL ended. Its log: " + settings.log(NAME)));
        }
    }

    private static void requireDurable(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String setting : DURABLE.keySet()) {
                try (ResultSet row = statement.executeQuery("show " + setting)) {
                    if (!row.next() || !row.getString(1).equals("on")) {
                        throw new IllegalStateException(setting + " is not on");
                    }
                }
            }
        }
    }
}
