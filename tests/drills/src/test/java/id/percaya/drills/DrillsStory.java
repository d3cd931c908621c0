package id.percaya.drills;

import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.drills.DrillRun.Result;
import id.percaya.drills.oracle.AnswerLimits;
import id.percaya.drills.oracle.Finding;
import id.percaya.drills.oracle.Rule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Runs the selected drills, each shorter than in `tests/drills/run`.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DrillsStory {

    private static final Duration AFTERWARDS = Duration.ofSeconds(15);

    private final List<Result> results = new ArrayList<>();
    private final DrillEnvironment environment = environment();
    private final DrillRun run = new DrillRun(environment, AFTERWARDS, AnswerLimits.beside());

    static List<Drill> drills() {
        return Drills.selected();
    }

    @BeforeAll
    void warm_up() throws InterruptedException {
        run.warmUp();
    }

    @AfterAll
    void tell() {
        new ResultTable(System.out).print(results);
        environment.close();
    }

    @ParameterizedTest
    @MethodSource("drills")
    void every_rule_holds(Drill drill) throws InterruptedException {
        Result result = run.execute(drill);
        results.add(result);
        assertThat(result.commands()).as("commands that took effect").isPositive();
        assertThat(broken(result)).isEmpty();
    }

    private static List<Map.Entry<Rule, Finding>> broken(Result result) {
        return result.findings().entrySet().stream()
                .filter(finding -> finding.getValue() instanceof Finding.Broken)
                .toList();
    }

    private static DrillEnvironment environment() {
        try {
            Path target = Files.createDirectories(Path.of("target"));
            return DrillEnvironment.prepare(
                    Path.of("../.."), Files.createTempDirectory(target, "data"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
