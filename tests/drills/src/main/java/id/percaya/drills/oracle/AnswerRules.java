package id.percaya.drills.oracle;

import id.percaya.drills.load.Attempt;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// C7 and C8: how the services answered while the fault lasted, and how soon all was well again.
final class AnswerRules {

    private static final Duration LONGEST = Duration.ofSeconds(6);
    private static final Duration WELL_WITHIN = Duration.ofSeconds(30);

    private final List<Attempt> attempts;
    private final List<ReadProbes.ProbeResult> looks;
    private final Fault fault;
    private final Tolerance tolerance;

    AnswerRules(
            List<Attempt> attempts,
            List<ReadProbes.ProbeResult> looks,
            Fault fault,
            Tolerance tolerance) {
        this.attempts = attempts;
        this.looks = looks;
        this.fault = fault;
        this.tolerance = tolerance;
    }

    static AnswerRules of(DrillRecording watch, Tolerance tolerance) {
        return new AnswerRules(
                watch.journal().attempts(),
                watch.readers().looks(),
                new Fault(watch.struckAt(), watch.healedAt()),
                tolerance);
    }

    record Fault(Instant struck, Instant healed) {}

    Finding nothingHangsAndAllIsSoonWell() {
        List<String> breaches = new ArrayList<>();
        for (String service : Tolerance.EVERYONE) {
            breaches.addAll(answers(service));
        }
        return Finding.of(breaches);
    }

    private List<String> answers(String service) {
        List<Attempt> own =
                attempts.stream()
                        .filter(attempt -> attempt.intent().service().equals(service))
                        .toList();
        Optional<Instant> well =
                own.stream()
                        .filter(Attempt::isSuccess)
                        .filter(attempt -> !attempt.end().isBefore(fault.healed()))
                        .map(Attempt::end)
                        .min(Instant::compareTo);
        if (well.isEmpty() || well.get().isAfter(fault.healed().plus(WELL_WITHIN))) {
            return List.of(service + " answered no command within 30 s of the healing");
        }
        return own.stream()
                .filter(attempt -> !isBearable(attempt, service, well.get()))
                .map(Attempt::words)
                .toList();
    }

    private boolean isBearable(Attempt attempt, String service, Instant well) {
        boolean hangs = attempt.took().compareTo(LONGEST) > 0;
        boolean during = attempt.end().isAfter(fault.struck()) && attempt.at().isBefore(well);
        boolean fails = attempt.status() == 0 || attempt.status() >= 500;
        return !hangs && (!fails || (during && isTolerated(attempt, service)));
    }

    private boolean isTolerated(Attempt attempt, String service) {
        if (attempt.status() == 0) {
            return tolerance.silent().contains(service);
        }
        return attempt.status() == 503
                && attempt.retryAfter()
                && tolerance.refusing().contains(service);
    }

    /// Of those who run.
    Finding unconcernedReadsAnswer() {
        return Finding.of(
                looks.stream()
                        .filter(look -> tolerance.answering().contains(look.reading()))
                        .filter(look -> !tolerance.silent().contains(look.service()))
                        .filter(look -> look.at().isAfter(fault.struck()))
                        .filter(look -> look.end().isBefore(fault.healed()))
                        .filter(look -> look.status() != 200)
                        .map(ReadProbes.ProbeResult::words)
                        .toList());
    }
}
