package id.percaya.drills;

import id.percaya.drills.load.Attempt;
import id.percaya.drills.load.Journal;
import id.percaya.drills.load.LoadGenerator;
import id.percaya.drills.oracle.DrillRecording;
import id.percaya.drills.oracle.Finding;
import id.percaya.drills.oracle.Oracle;
import id.percaya.drills.oracle.Rule;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/// A drill held: people work, the fault strikes and is healed, people work on, and the oracle
/// speaks.
///
/// @param afterwards how long people work on, and all has to be well
record DrillRun(DrillEnvironment ground, Duration afterwards) {

    private static final Duration BEFORE = Duration.ofSeconds(2);
    private static final Duration WARM_WITHIN = Duration.ofSeconds(60);
    private static final Duration QUICK = Duration.ofMillis(500);
    private static final int LAST = 50;

    /// Servers that have just started are slow, which is no fault.
    void warmUp() throws InterruptedException {
        Journal journal = new Journal();
        Instant deadline = Instant.now().plus(WARM_WITHIN);
        try (LoadGenerator load = new LoadGenerator(ground, ground.form(), journal)) {
            load.start();
            while (!isWarm(journal.attempts()) && Instant.now().isBefore(deadline)) {
                Thread.sleep(500);
            }
        }
    }

    private static boolean isWarm(List<Attempt> attempts) {
        return attempts.size() > 2 * LAST
                && attempts.subList(attempts.size() - LAST, attempts.size()).stream()
                        .allMatch(attempt -> attempt.took().compareTo(QUICK) < 0);
    }

    Result hold(Drill drill) throws InterruptedException {
        Instant from = Instant.now();
        DrillRecording watch = new DrillRecording(ground.platform());
        List<String> seen;
        try (LoadGenerator load = new LoadGenerator(ground, ground.form(), watch.journal())) {
            load.start();
            Thread.sleep(BEFORE);
            watch.struck();
            seen = drill.strike(ground);
            watch.healed();
            Thread.sleep(afterwards);
        }
        Map<Rule, Finding> findings = new Oracle(watch, drill.tolerance()).examine(seen);
        int commands = watch.journal().done().size();
        return new Result(drill, findings, commands, Duration.between(from, Instant.now()));
    }

    /// @param commands that took effect meanwhile
    record Result(Drill drill, Map<Rule, Finding> findings, int commands, Duration took) {

        boolean isPassed() {
            return findings.values().stream().noneMatch(Finding.Broken.class::isInstance);
        }
    }
}
