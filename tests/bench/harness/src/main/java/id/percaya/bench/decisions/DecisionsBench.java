package id.percaya.bench.decisions;

import id.percaya.bench.Database;
import id.percaya.bench.Machine;
import id.percaya.bench.Measurement;
import id.percaya.bench.Report;
import id.percaya.bench.Row;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Measures decisions, single and in batches of 500, against the minimum of an authenticated
/// endpoint.
///
/// The first part measures the throughput at a number of clients; `steady` sends 200 requests per
/// second. The targets take turns within each round, so that other load on the machine affects all
/// of them.
public final class DecisionsBench {

    private static final int PERSONS = 10_000;
    private static final int STEADY = 200;

    /// Warm-up rounds, because the JIT compiler shares the cores.
    private static final int WARM_UP_ROUNDS = 6;

    private static final List<Integer> CLIENTS = List.of(1, 8, 32);

    private final List<Target> targets;
    private final int rounds;
    private final Duration time;
    private final Map<List<Object>, List<Measurement>> measured = new LinkedHashMap<>();

    private DecisionsBench(List<Target> targets, int rounds, Duration time) {
        this.targets = targets;
        this.rounds = rounds;
        this.time = time;
    }

    public static void main(String[] arguments) throws Exception {
        boolean quick = List.of(arguments).contains("--quick");
        Path repository = Path.of(System.getProperty("percaya.bench")).resolve("../..").normalize();
        Path file = Path.of(System.getProperty("percaya.output")).resolve("decisions.jsonl");
        try (Database database = Database.start();
                Stack stack = Stack.start(repository, database, new Population(PERSONS));
                HttpClient client = plain()) {
            Machine.facts(database).forEach(IO::println);
            DecisionsBench bench =
                    new DecisionsBench(
                            stack.targets(client, PERSONS),
                            quick ? 3 : 5,
                            Duration.ofSeconds(quick ? 3 : 10));
            Report report = bench.run();
            IO.println();
            report.print(System.out);
            report.write(file);
            IO.println("\nThe same as JSON lines: " + file);
        }
        System.exit(0);
    }

    /// HTTP/1.1 without an upgrade offer, like most partner systems.
    private static HttpClient plain() {
        return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    }

    private Report run() throws Exception {
        for (Target target : targets) {
            for (int warmUp = 0; warmUp < WARM_UP_ROUNDS; warmUp++) {
                var _ = load(target).closed(8);
            }
        }
        for (int round = 1; round <= rounds; round++) {
            IO.println("round " + round + " of " + rounds);
            for (int clients : CLIENTS) {
                for (Target target : targets) {
                    note(target, "most", clients, load(target).closed(clients));
                }
            }
            for (Target target : targets.subList(0, 2)) {
                note(target, "steady", STEADY, load(target).open(STEADY));
            }
        }
        return new Report(rows());
    }

    private LoadGenerator load(Target target) {
        return new LoadGenerator(target, PERSONS - Stack.BATCH, time);
    }

    private void note(Target target, String what, int writers, Measurement result) {
        measured.computeIfAbsent(List.of(what, writers, target), _ -> new ArrayList<>())
                .add(result);
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        measured.forEach((key, runs) -> {
            Target target = (Target) key.get(2);
            List<Measurement> bare =
                    measured.getOrDefault(
                            List.of(key.get(0), key.get(1), targets.getFirst()), List.of());
            rows.add(row((String) key.get(0), (int) key.get(1), target, runs, bare));
        });
        return rows;
    }

    private static Row row(
            String what,
            int writers,
            Target target,
            List<Measurement> runs,
            List<Measurement> bare) {
        Measurement median = Measurement.median(runs);
        double[] ratios = new double[runs.size()];
        for (int round = 0; round < ratios.length; round++) {
            ratios[round] = runs.get(round).rate() / bare.get(round).rate();
        }
        Arrays.sort(ratios);
        return new Row(
                what,
                target.system(),
                writers,
                target.answers(),
                median.rate(),
                median.p50Ms(),
                median.p99Ms(),
                ratios[ratios.length / 2],
                runs.stream().mapToDouble(Measurement::rate).min().orElseThrow(),
                runs.stream().mapToDouble(Measurement::rate).max().orElseThrow());
    }
}
