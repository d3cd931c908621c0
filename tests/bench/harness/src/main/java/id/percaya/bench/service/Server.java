package id.percaya.bench.service;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A built Quarkus application in its own JVM.
public final class Server implements AutoCloseable {

    private static final Duration START_TIMEOUT = Duration.ofMinutes(3);
    private static final String LOCALHOST = "127.0.0.1";
    private static final Pattern USED = Pattern.compile("used (\\d+)K");
    private static final List<String> OPTIONS =
            List.of("-Xms512m", "-Xmx512m", "--enable-native-access=ALL-UNNAMED");

    private final Process process;
    private final Path log;
    private final int port;

    private Server(Process process, Path log, int port) {
        this.process = process;
        this.log = log;
        this.port = port;
    }

    /// The settings of any of the services: this database, this identity provider, and no Kafka.
    ///
    /// @param database address of the database with its parameters, which are dropped
    public static Map<String, String> settings(String database, IdentityProvider identityProvider) {
        Map<String, String> settings = new HashMap<>(identityProvider.settings());
        settings.put("PERCAYA_DATABASE_URL", database.substring(0, database.indexOf('?')));
        for (String role : List.of("OWNER", "REQUEST", "WORKER")) {
            settings.put("PERCAYA_DATABASE_" + role + "_PASSWORD", "trusted");
        }
        settings.put("PERCAYA_CURSOR_SECRET", "a secret for the time of a benchmark");
        settings.put("PERCAYA_TENANTS", IdentityProvider.TENANT);
        settings.put("PERCAYA_SCHEMAS_BASE_URI", "http://127.0.0.1/schemas");
        settings.put("PERCAYA_ANNOUNCER_ENABLED", "false");
        settings.put("KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:1");
        settings.put("QUARKUS_LOG_CATEGORY__ORG_APACHE_KAFKA__LEVEL", "ERROR");
        return settings;
    }

    /// @param application the folder `quarkus-app`
    public static Server start(Path application, Path log, Map<String, String> settings)
            throws IOException, InterruptedException {
        int port = free();
        List<String> command = java();
        command.addAll(OPTIONS);
        command.addAll(List.of("-jar", application.resolve("quarkus-run.jar").toString()));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(settings);
        builder.environment().put("QUARKUS_HTTP_HOST", LOCALHOST);
        builder.environment().put("QUARKUS_HTTP_PORT", Integer.toString(port));
        builder.environment().put("QUARKUS_MANAGEMENT_HOST", LOCALHOST);
        builder.environment().put("QUARKUS_MANAGEMENT_PORT", Integer.toString(free()));
        builder.environment().put("QUARKUS_SHUTDOWN_DELAY", "0S");
        builder.environment().put("QUARKUS_LOG_CONSOLE_JSON_ENABLED", "false");
        Server server = new Server(builder.start(), log, port);
        server.awaitListening();
        return server;
    }

    /// Runs a main class of an application and waits for it to end.
    public static void run(Path application, String program, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = java();
        command.addAll(
                List.of(
                        "-cp",
                        application.resolve("app") + "/*:" + application.resolve("lib/main") + "/*",
                        program));
        command.addAll(List.of(arguments));
        if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
            throw new IOException(program + " failed");
        }
    }

    /// Megabytes of the heap that are in use after a collection.
    public double liveHeap() throws IOException, InterruptedException {
        String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        String pid = Long.toString(process.pid());
        var _ = output(jcmd, pid, "GC.run");
        Matcher used = USED.matcher(output(jcmd, pid, "GC.heap_info"));
        if (!used.find()) {
            throw new IOException("jcmd says nothing of the heap");
        }
        return Long.parseLong(used.group(1)) / 1024.0;
    }

    private static String output(String... command) throws IOException, InterruptedException {
        Process asked = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(asked.getInputStream().readAllBytes(), UTF_8);
        if (asked.waitFor() != 0) {
            throw new IOException(output);
        }
        return output;
    }

    public URI uri(String path) {
        return URI.create("http://" + LOCALHOST + ":" + port + path);
    }

    private void awaitListening() throws IOException, InterruptedException {
        long end = System.nanoTime() + START_TIMEOUT.toNanos();
        while (!isListening()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                List<String> lines = Files.readAllLines(log);
                String tail =
                        String.join(
                                "\n", lines.subList(Math.max(0, lines.size() - 20), lines.size()));
                close();
                throw new IOException(
                        "the server does not start; the end of " + log + ":\n" + tail);
            }
            Thread.sleep(100);
        }
    }

    private boolean isListening() {
        try (Socket socket = new Socket(InetAddress.ofLiteral(LOCALHOST), port)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    private static List<String> java() {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        return command;
    }

    private static int free() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
