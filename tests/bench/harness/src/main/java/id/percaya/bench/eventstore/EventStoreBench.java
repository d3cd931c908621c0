package id.percaya.bench.eventstore;

import id.percaya.bench.Database;
import id.percaya.bench.Machine;
import id.percaya.bench.Report;
import id.percaya.bench.Row;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/// Measures the event store against the JDBC limit and its peers: `tests/bench/run event-store`.
public final class EventStoreBench {

    private EventStoreBench() {}

    public static void main(String[] arguments) throws Exception {
        Options options = Options.of(List.of(arguments));
        Path output = Path.of(System.getProperty("percaya.output", "target/bench"));
        try (Database database = Database.start()) {
            List<String> facts = Machine.facts(database);
            facts.forEach(IO::println);
            long start = System.nanoTime();
            Report report = run(options, database, line -> progress(start, line));
            IO.println();
            report.print(System.out);
            Path file = output.resolve("event-store.jsonl");
            report.write(file);
            IO.println("\nThe same as JSON lines: " + file);
        }
        System.exit(0); // threads of a peer may still run
    }

    static Report run(Options options, Database database, Consumer<String> progress)
            throws Exception {
        List<Row> rows = new ArrayList<>();
        for (Stage stage : EnumSet.allOf(Stage.class)) {
            StageRun contest = new StageRun(stage, options.settings(), database, progress);
            rows.addAll(contest.run(options.only(), options.systems()));
        }
        return new Report(rows);
    }

    private static void progress(long start, String line) {
        IO.println("%4d s  %s".formatted((System.nanoTime() - start) / 1_000_000_000, line));
    }

    /// @param only names of cases; empty for all
    record Options(BenchSettings settings, Set<String> only, Set<MeasuredSystem> systems) {

        static Options of(List<String> arguments) {
            BenchSettings settings =
                    arguments.contains("--quick") ? BenchSettings.QUICK : BenchSettings.FULL;
            Set<MeasuredSystem> systems = EnumSet.allOf(MeasuredSystem.class);
            List<String> named = after("--systems", arguments);
            if (!named.isEmpty()) {
                systems.removeIf(each -> !named.contains(each.label()));
            }
            return new Options(settings, Set.copyOf(after("--only", arguments)), systems);
        }

        private static List<String> after(String option, List<String> arguments) {
            int at = arguments.indexOf(option);
            return at < 0 ? List.of() : List.of(arguments.get(at + 1).split(",", -1));
        }
    }
}
