package id.percaya.drills;

import id.percaya.drills.DrillRun.Result;
import id.percaya.drills.counting.ListeningRebalance;
import id.percaya.drills.fault.CommandAnswersLost;
import id.percaya.drills.fault.CommitAnswersLost;
import id.percaya.drills.fault.KafkaKilled;
import id.percaya.drills.fault.LeaseHolderFrozen;
import id.percaya.drills.fault.ManyWriters;
import id.percaya.drills.fault.OffsetsReset;
import id.percaya.drills.fault.PostgresFrozen;
import id.percaya.drills.fault.PostgresKilled;
import id.percaya.drills.fault.PostgresRestarted;
import id.percaya.drills.fault.RecordsRepeated;
import id.percaya.drills.fault.RollingRestart;
import id.percaya.drills.fault.ServiceKilled;
import id.percaya.drills.oracle.AnswerLimits;
import id.percaya.drills.publishing.HaltUnderLoad;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The command line of `tests/drills/run`.
public final class Drills {

    private static final Duration AFTERWARDS = Duration.ofSeconds(60);

    private Drills() {}

    /// Every drill at full length.
    static List<Drill> all() {
        return List.of(
                new ServiceKilled("campaign"),
                new ServiceKilled("listening"),
                new ServiceKilled("crisis"),
                new ServiceKilled("consent"),
                new PostgresRestarted(),
                new PostgresKilled(Duration.ofSeconds(5)),
                new PostgresFrozen(Duration.ofSeconds(30)),
                new KafkaKilled(Duration.ofSeconds(60)),
                new CommandAnswersLost(Duration.ofSeconds(15)),
                new CommitAnswersLost(Duration.ofSeconds(15)),
                new LeaseHolderFrozen("consent", Duration.ofSeconds(20)),
                new RollingRestart("crisis"),
                new OffsetsReset("campaign"),
                new RecordsRepeated(6),
                new ManyWriters(16, 10),
                new ListeningRebalance(Duration.ofSeconds(20), Duration.ofSeconds(60)),
                new HaltUnderLoad(1_000, Duration.ofSeconds(60), 4, Duration.ofSeconds(60)));
    }

    /// The selection that every build runs.
    static List<Drill> selected() {
        return List.of(
                new ServiceKilled("consent"),
                new PostgresKilled(Duration.ofSeconds(2)),
                new CommitAnswersLost(Duration.ofSeconds(5)),
                new RecordsRepeated(3),
                new ManyWriters(8, 3),
                new HaltUnderLoad(100, Duration.ofSeconds(10), 1, Duration.ofSeconds(5)));
    }

    /// @param arguments names of drills; none means all
    public static void main(String[] arguments) throws Exception {
        Set<String> asked = Set.of(arguments);
        List<Drill> drills =
                all().stream()
                        .filter(drill -> asked.isEmpty() || asked.contains(drill.name()))
                        .toList();
        if (drills.size() < asked.size()) {
            System.err.println("Drills: " + all().stream().map(Drill::name).toList());
            System.exit(2);
        }
        System.exit(execute(drills) ? 0 : 1);
    }

    private static boolean execute(List<Drill> drills) throws Exception {
        Path repository = Path.of(System.getProperty("percaya.repository", "."));
        Path target = Files.createDirectories(repository.resolve("tests/drills/target"));
        Duration afterwards =
                Duration.ofSeconds(Long.getLong("percaya.afterwards", AFTERWARDS.toSeconds()));
        ResultTable table = new ResultTable(System.out);
        List<Result> results = new ArrayList<>();
        try (DrillEnvironment environment =
                DrillEnvironment.prepare(repository, Files.createTempDirectory(target, "data"))) {
            DrillRun run = new DrillRun(environment, afterwards, AnswerLimits.usual());
            run.warmUp();
            for (Drill drill : drills) {
                System.out.printf("%s: %s%n", drill.name(), drill.fault());
                Result result = run.execute(drill);
                results.add(result);
                System.out.printf(
                        "  %s after %d s%n",
                        result.isPassed() ? "passed" : "FAILED", result.took().toSeconds());
                table.breaches(result);
            }
        }
        table.print(results);
        return results.stream().allMatch(Result::isPassed);
    }
}
