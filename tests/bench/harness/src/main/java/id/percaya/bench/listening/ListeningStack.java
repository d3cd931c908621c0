package id.percaya.bench.listening;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.percaya.bench.Database;
import id.percaya.bench.service.IdentityProvider;
import id.percaya.bench.service.Server;
import id.percaya.eventstore.sealing.KeysetCommand;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// listening-service on its own database. It hears the topics of a broker, but counts nothing:
/// changes of counts are recorded, as ever, and wait.
final class ListeningStack implements AutoCloseable {

    static final String DATABASE = "listening";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Server service;
    private final String token;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private ListeningStack(Server service, String token) {
        this.service = service;
        this.token = token;
    }

    /// @param account settings of a Kafka client that may read the topics
    static ListeningStack start(Path repository, Database database, Map<String, Object> account)
            throws IOException, InterruptedException, SQLException, GeneralSecurityException {
        database.create(DATABASE, "percaya_owner");
        database.execute("grant pg_read_all_stats to percaya_worker");
        Path files = Files.createTempDirectory("percaya-bench");
        KeysetCommand.make(files.resolve("kek.json"));
        IdentityProvider identities = IdentityProvider.generate();
        Map<String, String> settings =
                new HashMap<>(Server.settings(database.url(DATABASE, ""), identities));
        settings.put("PERCAYA_SEALING_KEK_FILE", files.resolve("kek.json").toString());
        settings.put("PERCAYA_SEALING_ERASURE_LOG", files.resolve("erasures.jsonl").toString());
        settings.put("PERCAYA_IMPORTS_DIRECTORY", files.resolve("imports").toString());
        settings.put("PERCAYA_COUNTING_ENABLED", "false");
        account.forEach((name, value) ->
                settings.put(
                        "KAFKA_" + name.toUpperCase(Locale.ROOT).replace('.', '_'),
                        value.toString()));
        return new ListeningStack(
                Server.start(
                        repository.resolve("listening-service/target/quarkus-app"),
                        files.resolve("listening.log"),
                        settings),
                identities.token("bench", "analyst"));
    }

    double liveHeap() throws IOException, InterruptedException {
        return service.liveHeap();
    }

    JsonNode get(String path) throws IOException, InterruptedException {
        return send(path, request(path).GET().build());
    }

    JsonNode post(String path, String body) throws IOException, InterruptedException {
        return post(path, "application/json", BodyPublishers.ofString(body, UTF_8));
    }

    JsonNode post(String path, String type, BodyPublisher body)
            throws IOException, InterruptedException {
        return send(path, request(path).header("Content-Type", type).POST(body).build());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(service.uri(path)).header("Authorization", "Bearer " + token);
    }

    private JsonNode send(String path, HttpRequest request)
            throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(request, BodyHandlers.ofString(UTF_8));
        if (answer.statusCode() >= 300) {
            throw new IOException(path + " answered " + answer.statusCode() + ": " + answer.body());
        }
        return JSON.readTree(answer.body());
    }

    /// Activates monitors with queries of the usual kinds.
    void watch(int monitors) throws Exception {
        IO.println("activating " + monitors + " monitors");
        RandomTexts random = new RandomTexts();
        List<Callable<String>> work = new ArrayList<>();
        for (int number = 0; number < monitors; number++) {
            String query = random.query(number);
            work.add(() -> monitor(query));
        }
        var _ = inParallel(8, work);
    }

    String monitor(String query) throws IOException, InterruptedException {
        String id =
                post(
                                "/v1/monitors",
                                JSON.createObjectNode()
                                        .put("name", "Bench")
                                        .put("query", query)
                                        .put("facility", "melati-depok")
                                        .put("role", "OWN")
                                        .toString())
                        .path("id")
                        .asText();
        var _ = post("/v1/monitors/" + id + "/activate", "");
        return id;
    }

    static <T> List<T> inParallel(int threads, List<Callable<T>> work) throws Exception {
        List<T> results = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            for (Future<T> each : pool.invokeAll(work)) {
                results.add(each.get());
            }
        }
        return results;
    }

    @Override
    public void close() {
        client.close();
        service.close();
    }
}
