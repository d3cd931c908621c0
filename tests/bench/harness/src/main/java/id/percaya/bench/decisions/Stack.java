package id.percaya.bench.decisions;

import id.percaya.bench.Database;
import id.percaya.bench.service.IdentityProvider;
import id.percaya.bench.service.Server;
import id.percaya.eventstore.sealing.KeysetCommand;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/// Runs consent-service and the bare application on one database.
///
/// @param keys folder of their secrets
record Stack(IdentityProvider identityProvider, Server consent, Server bare, Path keys)
        implements AutoCloseable {

    static final int BATCH = 500;

    private static final String NAME = "percaya";
    private static final String SIGNING = "id.percaya.consent.proof.signing.SigningKeysCommand";

    /// @param repository root of the built source tree
    static Stack start(Path repository, Database database, Population population)
            throws IOException, InterruptedException, SQLException, GeneralSecurityException {
        database.create(NAME, "percaya_owner");
        database.execute("grant pg_read_all_stats to percaya_worker");
        Path keys = Files.createTempDirectory("percaya-bench");
        Path service = repository.resolve("consent-service/target/quarkus-app");
        KeysetCommand.make(keys.resolve("kek.json"));
        Server.run(service, SIGNING, "make", keys.resolve("signing.json").toString());
        IdentityProvider identityProvider = IdentityProvider.generate();
        Map<String, String> settings = settings(database, identityProvider, keys);
        Server consent = Server.start(service, keys.resolve("consent.log"), settings);
        population.insert(database, NAME);
        Path application = repository.resolve("tests/bench/bare/target/quarkus-app");
        Server bare = Server.start(application, keys.resolve("bare.log"), settings);
        return new Stack(identityProvider, consent, bare, keys);
    }

    private static Map<String, String> settings(
            Database database, IdentityProvider identityProvider, Path keys) {
        Map<String, String> settings =
                new HashMap<>(Server.settings(database.url(NAME, ""), identityProvider));
        settings.put("PERCAYA_SEALING_KEK_FILE", keys.resolve("kek.json").toString());
        settings.put("PERCAYA_SEALING_ERASURE_LOG", keys.resolve("erasures.jsonl").toString());
        settings.put("PERCAYA_SIGNING_KEYS_FILE", keys.resolve("signing.json").toString());
        return settings;
    }

    /// Requests are prepared in advance, because the client shares the cores.
    List<Target> targets(HttpClient client, int persons) throws GeneralSecurityException {
        URI one = consent.uri("/v1/decisions");
        URI many = consent.uri("/v1/decisions/batch");
        List<URI> addresses =
                IntStream.range(0, persons)
                        .mapToObj(person -> bare.uri("/bare/" + Population.person(person)))
                        .toList();
        List<String> questions = IntStream.range(0, persons).mapToObj(Stack::question).toList();
        return List.of(
                target("bare", client, addresses::get, _ -> ""),
                target("decision", client, _ -> one, questions::get),
                target("decisions", client, _ -> many, first -> batch(questions, first)));
    }

    private Target target(
            String system, HttpClient client, IntFunction<URI> uri, IntFunction<String> body)
            throws GeneralSecurityException {
        boolean isBare = system.equals("bare");
        int answers = system.equals("decisions") ? BATCH : 1;
        String expected = isBare ? "permitted" : "decisionToken";
        return new Target(
                system,
                uri,
                body,
                expected,
                answers,
                identityProvider.token("bench", "partner"),
                client);
    }

    private static String question(int person) {
        return """
        {"subjectIds":["%s"],"assetId":"0198c0de-0000-7000-8000-00000000a001","assetHash":"%s",
         "purpose":"MARKETING","channel":"INSTAGRAM","medium":"PHOTO"}
        """
                .formatted(Population.person(person), "a".repeat(64));
    }

    private static String batch(List<String> questions, int first) {
        return "{\"questions\":" + questions.subList(first, first + BATCH) + "}";
    }

    @Override
    public void close() {
        consent.close();
        bare.close();
    }
}
