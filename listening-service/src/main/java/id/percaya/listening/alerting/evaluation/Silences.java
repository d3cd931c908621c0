package id.percaya.listening.alerting.evaluation;

import id.percaya.listening.alerting.alertrule.Severity;
import id.percaya.listening.alerting.detection.DetectionTest;
import id.percaya.listening.alerting.detection.Finding;
import id.percaya.listening.alerting.detection.Situation;
import id.percaya.listening.alerting.terms.AlertRuleTerms;
import id.percaya.listening.alerting.terms.SeverityLimits;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// Judges how long ago the last mention was, live and in the back-test. Only time makes a silence
/// worse, so the instants at which the answer changes are known beforehand.
public final class Silences {

    private final DetectionTest test;
    private final Duration after;
    private final SeverityLimits multiples;
    private final Duration coolDown;

    private Silences(AlertRuleTerms terms) {
        this.test = RuleTests.of(terms);
        this.after = Objects.requireNonNull(terms.test().after(), "the terms were checked");
        this.multiples = Objects.requireNonNullElse(terms.severities(), SeverityLimits.MULTIPLES);
        this.coolDown = terms.coolDown();
    }

    /// A time without a mention.
    ///
    /// @param heard the mention before it
    /// @param until the mention after it, or the end of the span
    public record Gap(Instant heard, Instant until) {}

    /// A silence that raises an alert.
    ///
    /// @param at when it raises
    public record Raised(Instant heard, Instant at, Finding finding) {}

    /// An earlier alert of the rule on the monitor.
    ///
    /// @param at when it was raised
    public record Earlier(Instant at, Severity severity) {}

    /// @param suppressed silences that raised nothing, or later, because of the cool-down
    public record Outcome(List<Raised> raised, int suppressed) {}

    /// @param terms of a rule with SILENCE
    public static Silences of(AlertRuleTerms terms) {
        return new Silences(terms);
    }

    public Finding judge(Instant heard, Instant at) {
        return test.judge(Situation.silent(Duration.between(heard, at)));
    }

    /// The first instant, until this one, at which the silence raises an alert.
    public Optional<Instant> raisesAt(Gap gap, List<Earlier> earlier) {
        return changes(gap.heard(), earlier)
                .filter(at -> !at.isAfter(gap.until()))
                .filter(at -> raises(gap.heard(), at, earlier))
                .findFirst();
    }

    /// When to look again, if no mention comes.
    public Instant next(Instant heard, Instant at, List<Earlier> earlier) {
        return changes(heard, earlier)
                .filter(change -> change.isAfter(at))
                .findFirst()
                .orElseGet(() -> at.plus(after));
    }

    /// Goes through the gaps of a span in order.
    public Outcome over(List<Gap> gaps) {
        List<Raised> raised = new ArrayList<>();
        List<Earlier> earlier = new ArrayList<>();
        int suppressed = 0;
        for (Gap gap : gaps) {
            Optional<Instant> raisesAt = raisesAt(gap, earlier);
            if (isLate(gap, raisesAt)) {
                suppressed++;
            }
            if (raisesAt.isPresent()) {
                Instant at = raisesAt.get();
                raised.add(new Raised(gap.heard(), at, judge(gap.heard(), at)));
                judge(gap.heard(), gap.until())
                        .severity()
                        .ifPresent(worst -> earlier.add(new Earlier(at, worst)));
            }
        }
        return new Outcome(raised, suppressed);
    }

    private boolean isLate(Gap gap, Optional<Instant> raisesAt) {
        Instant due = gap.heard().plus(after);
        return !due.isAfter(gap.until()) && !raisesAt.equals(Optional.of(due));
    }

    private boolean raises(Instant heard, Instant at, List<Earlier> earlier) {
        return judge(heard, at)
                .severity()
                .filter(severity ->
                        earlier.stream().noneMatch(alert -> isCoolingDown(alert, at, severity)))
                .isPresent();
    }

    private boolean isCoolingDown(Earlier alert, Instant at, Severity severity) {
        return !alert.at().isAfter(at)
                && at.isBefore(alert.at().plus(coolDown))
                && severity.compareTo(alert.severity()) <= 0;
    }

    /// The instants at which the answer may change, in order.
    private Stream<Instant> changes(Instant heard, List<Earlier> earlier) {
        Stream<Instant> severities =
                Stream.of(1.0, multiples.high(), multiples.critical())
                        .map(multiple ->
                                heard.plusSeconds((long) Math.ceil(multiple * after.toSeconds())));
        Stream<Instant> coolDowns = earlier.stream().map(alert -> alert.at().plus(coolDown));
        return Stream.concat(severities, coolDowns).sorted().distinct();
    }
}
