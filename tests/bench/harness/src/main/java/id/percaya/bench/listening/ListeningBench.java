package id.percaya.bench.listening;

import id.percaya.bench.Database;
import id.percaya.bench.Machine;
import id.percaya.bench.Report;
import id.percaya.bench.Row;
import id.percaya.local.StandaloneBroker;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Measures listening-service: matching on one core, ingest with everything on, the time from a
/// mention to its alert, and a file of a million rows.
public final class ListeningBench {

    private static final List<String> ALL = List.of("matching", "ingest", "alerts", "million");

    private final boolean quick;
    private final List<Row> rows = new ArrayList<>();

    private ListeningBench(boolean quick) {
        this.quick = quick;
    }

    public static void main(String[] arguments) throws Exception {
        List<String> given = List.of(arguments);
        int only = given.indexOf("--only");
        List<String> wanted = only < 0 ? ALL : List.of(given.get(only + 1).split(","));
        Path file = Path.of(System.getProperty("percaya.output")).resolve("listening.jsonl");
        ListeningBench bench = new ListeningBench(given.contains("--quick"));
        if (wanted.contains("matching")) {
            bench.rows.addAll(new MatchingBench(20_000, bench.quick ? 3 : 9).rows());
        }
        try {
            if (wanted.stream().anyMatch(each -> !each.equals("matching"))) {
                bench.runService(wanted);
            }
        } finally {
            Report report = new Report(bench.rows);
            report.print(System.out);
            report.write(file);
        }
        IO.println("\nThe same as JSON lines: " + file);
        System.exit(0);
    }

    private void runService(List<String> wanted) throws Exception {
        Path repository = Path.of(System.getProperty("percaya.bench")).resolve("../..").normalize();
        Path log = Files.createTempDirectory("percaya-bench-kafka");
        try (Database database = Database.start();
                StandaloneBroker broker = StandaloneBroker.start(repository, log)) {
            try (ListeningStack stack =
                    ListeningStack.start(repository, database, broker.account())) {
                run(wanted, database, stack, new TopicBench(broker.account(), database));
            }
        }
    }

    private void run(List<String> wanted, Database database, ListeningStack stack, TopicBench topic)
            throws Exception {
        Machine.facts(database).forEach(IO::println);
        stack.watch(1_000);
        if (wanted.contains("ingest")) {
            rows.addAll(new IngestBench(stack, topic, database, quick).rows());
        }
        if (wanted.contains("alerts")) {
            rows.add(new AlertBench(stack, quick ? 20 : 100).row());
        }
        if (wanted.contains("million")) {
            rows.addAll(new MillionBench(stack, quick ? 100_000 : 1_000_000).rows());
        }
    }
}
