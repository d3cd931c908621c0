package id.percaya.drills;

import id.percaya.drills.load.Attempt;
import id.percaya.drills.load.Journal;
import id.percaya.drills.load.LoadGenerator;
import id.percaya.drills.oracle.AnswerLimits;
import id.percaya.drills.oracle.DrillRecording;
import id.percaya.drills.oracle.Finding;
import id.percaya.drills.oracle.Oracle;
import id.percaya.drills.oracle.Rule;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/// Runs a drill: load starts, the fault is injected and undone, load continues, and the oracle
/// checks the rules.
///
/// @param afterwards time of further load after the fault
record DrillRun(DrillEnvironment environment, Duration afterwards, AnswerLimits limits) {

    private static final Duration BEFORE = Duration.ofSeconds(2);
    private static final Duration WARM_UP_LIMIT = Duration.ofSeconds(60);
    private static final Duration QUICK = Duration.ofMillis(500);
    private static final int SAMPLE = 50;

    /// Freshly started servers are slow, which is not a finding.
    void warmUp() throws InterruptedException {
        Journal journal = new Journal();
        Instant deadline = Instant.now().plus(WARM_UP_LIMIT);
        try (LoadGenerator load =
                new LoadGenerator(environment, environment.form(), LoadGenerator.PAUSE, journal)) {
            load.start();
            while (!isWarm(journal.attempts()) && Instant.now().isBefore(deadline)) {
                Thread.sleep(500);
            }
        }
    }

    private static boolean isWarm(List<Attempt> attempts) {
        return attempts.size() > 2 * SAMPLE
                && attempts.subList(attempts.size() - SAMPLE, attempts.size()).stream()
                        .allMatch(attempt -> attempt.took().compareTo(QUICK) < 0);
    }

    Result execute(Drill drill) throws InterruptedException {
        Instant from = Instant.now();
        DrillRecording recording = new DrillRecording(environment.platform());
        List<String> seen;
        try (LoadGenerator load =
                new LoadGenerator(
                        environment, environment.form(), drill.pause(), recording.journal())) {
            load.start();
            Thread.sleep(BEFORE);
            recording.faultStarted();
            seen = drill.inject(environment);
            recording.faultEnded();
            Thread.sleep(afterwards);
        }
        Map<Rule, Finding> findings =
                new Oracle(recording, drill.tolerance(), limits).examine(seen);
        int commands = recording.journal().done().size();
        return new Result(drill, findings, commands, Duration.between(from, Instant.now()));
    }

    /// @param commands number of commands that took effect
    record Result(Drill drill, Map<Rule, Finding> findings, int commands, Duration took) {

        boolean isPassed() {
            return findings.values().stream().noneMatch(Finding.Broken.class::isInstance);
        }
    }
}
