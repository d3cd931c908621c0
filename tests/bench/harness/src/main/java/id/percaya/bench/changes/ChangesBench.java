package id.percaya.bench.changes;

import id.percaya.bench.Database;
import id.percaya.bench.Machine;
import id.percaya.bench.Measurement;
import id.percaya.bench.Report;
import id.percaya.bench.Row;
import id.percaya.bench.service.IdentityProvider;
import id.percaya.bench.service.Server;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Measures the time from the start of a command to the line in each open stream of changes,
/// against the time to the command's own answer: no reader can know of a change before it is
/// committed.
public final class ChangesBench {

    private static final String NAME = "percaya";
    private static final List<Integer> READERS = List.of(1, 50, 200);

    /// As many streams as a person may have.
    private static final int STREAMS_A_PERSON = 4;

    private final Server crisis;
    private final IdentityProvider identityProvider;
    private final HttpClient client;
    private final int rounds;
    private final int cases;

    private ChangesBench(
            Server crisis,
            IdentityProvider identityProvider,
            HttpClient client,
            int rounds,
            int cases) {
        this.crisis = crisis;
        this.identityProvider = identityProvider;
        this.client = client;
        this.rounds = rounds;
        this.cases = cases;
    }

    public static void main(String[] arguments) throws Exception {
        boolean quick = List.of(arguments).contains("--quick");
        Path repository = Path.of(System.getProperty("percaya.bench")).resolve("../..").normalize();
        Path file = Path.of(System.getProperty("percaya.output")).resolve("changes.jsonl");
        IdentityProvider identityProvider = IdentityProvider.generate();
        try (Database database = Database.start();
                HttpClient client =
                        HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            Machine.facts(database).forEach(IO::println);
            database.create(NAME, "percaya_owner");
            database.execute("grant pg_read_all_stats to percaya_worker");
            Path log = Files.createTempDirectory("percaya-bench").resolve("crisis.log");
            try (Server crisis =
                    Server.start(
                            repository.resolve("crisis-service/target/quarkus-app"),
                            log,
                            Server.settings(database.url(NAME, ""), identityProvider))) {
                Report report =
                        new ChangesBench(
                                        crisis,
                                        identityProvider,
                                        client,
                                        quick ? 1 : 5,
                                        quick ? 100 : 200)
                                .run();
                IO.println();
                report.print(System.out);
                report.write(file);
            }
            IO.println("\nThe same as JSON lines: " + file);
        }
        System.exit(0);
    }

    private Report run() throws Exception {
        var _ = new Round(crisis, identityProvider, client, cases).with(1); // warms up
        List<Row> rows = new ArrayList<>();
        for (int readers : READERS) {
            List<Round.Result> results = new ArrayList<>();
            for (int round = 1; round <= rounds; round++) {
                IO.println(readers + " readers, round " + round + " of " + rounds);
                results.add(new Round(crisis, identityProvider, client, cases).with(readers));
            }
            rows.addAll(rows(readers, results));
        }
        return new Report(rows);
    }

    private static List<Row> rows(int readers, List<Round.Result> results) {
        List<Measurement> answers = results.stream().map(Round.Result::answers).toList();
        List<Measurement> lines = results.stream().map(Round.Result::lines).toList();
        double answer = Measurement.median(answers).p50Ms();
        return List.of(
                row("answer", readers, answers, answer), row("change", readers, lines, answer));
    }

    /// @param answer median latency of the command's own answer
    private static Row row(String system, int readers, List<Measurement> runs, double answer) {
        Measurement median = Measurement.median(runs);
        return new Row(
                "changes",
                system,
                readers,
                1,
                median.rate(),
                median.p50Ms(),
                median.p99Ms(),
                answer / median.p50Ms(),
                runs.stream().mapToDouble(Measurement::rate).min().orElseThrow(),
                runs.stream().mapToDouble(Measurement::rate).max().orElseThrow());
    }

    static int persons(int readers) {
        return (readers + STREAMS_A_PERSON - 1) / STREAMS_A_PERSON;
    }
}
