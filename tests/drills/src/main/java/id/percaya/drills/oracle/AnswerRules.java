package id.percaya.drills.oracle;

import id.percaya.drills.load.Attempt;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// C7 and C8: the responses during the fault and the time to recover.
final class AnswerRules {

    private final List<Attempt> attempts;
    private final List<ReadProbes.ProbeResult> probes;
    private final Fault fault;
    private final Tolerance tolerance;
    private final AnswerLimits limits;

    AnswerRules(
            List<Attempt> attempts,
            List<ReadProbes.ProbeResult> probes,
            Fault fault,
            Tolerance tolerance,
            AnswerLimits limits) {
        this.attempts = attempts;
        this.probes = probes;
        this.fault = fault;
        this.tolerance = tolerance;
        this.limits = limits;
    }

    static AnswerRules of(DrillRecording recording, Tolerance tolerance, AnswerLimits limits) {
        return new AnswerRules(
                recording.journal().attempts(),
                recording.readers().results(),
                new Fault(recording.faultStart(), recording.faultEnd()),
                tolerance,
                limits);
    }

    record Fault(Instant start, Instant end) {}

    Finding responsesAreAcceptable() {
        List<String> breaches = new ArrayList<>();
        for (String service : Tolerance.EVERYONE) {
            breaches.addAll(answers(service));
        }
        return Finding.of(breaches);
    }

    private List<String> answers(String service) {
        List<Attempt> own =
                attempts.stream()
                        .filter(attempt -> attempt.command().service().equals(service))
                        .toList();
        Optional<Instant> recovered =
                own.stream()
                        .filter(Attempt::isSuccess)
                        .filter(attempt -> !attempt.end().isBefore(fault.end()))
                        .map(Attempt::end)
                        .min(Instant::compareTo);
        if (recovered.isEmpty() || recovered.get().isAfter(fault.end().plus(limits.recovery()))) {
            return List.of(
                    service
                            + " answered no command within %d s of the healing"
                                    .formatted(limits.recovery().toSeconds()));
        }
        return own.stream()
                .filter(attempt -> !isAcceptable(attempt, service, recovered.get()))
                .map(Attempt::words)
                .toList();
    }

    private boolean isAcceptable(Attempt attempt, String service, Instant recovered) {
        boolean hangs = attempt.took().compareTo(limits.response()) > 0;
        boolean during = attempt.end().isAfter(fault.start()) && attempt.at().isBefore(recovered);
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

    /// A probe that hangs is judged when its time is up, not when it ends after all.
    private Instant endOrLimit(ReadProbes.ProbeResult probe) {
        return hangs(probe) ? probe.at().plus(limits.response()) : probe.end();
    }

    private boolean hangs(ReadProbes.ProbeResult probe) {
        return probe.took().compareTo(limits.response()) > 0;
    }

    /// Considers running services only.
    Finding unaffectedReadsSucceed() {
        return Finding.of(
                probes.stream()
                        .filter(probe -> tolerance.answering().contains(probe.probe()))
                        .filter(probe -> !tolerance.silent().contains(probe.service()))
                        .filter(probe -> probe.at().isAfter(fault.start()))
                        .filter(probe -> endOrLimit(probe).isBefore(fault.end()))
                        .filter(probe -> probe.status() != 200 || hangs(probe))
                        .map(ReadProbes.ProbeResult::words)
                        .toList());
    }
}
