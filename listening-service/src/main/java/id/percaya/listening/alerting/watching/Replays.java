package id.percaya.listening.alerting.watching;

import id.percaya.listening.alerting.evaluation.Bins;
import id.percaya.listening.alerting.evaluation.Heard;
import id.percaya.listening.alerting.evaluation.Silences;
import id.percaya.listening.alerting.evaluation.Watch;
import id.percaya.listening.alerting.evaluation.Watch.Memory;
import id.percaya.listening.alerting.evaluation.Watch.Outcome;
import id.percaya.listening.alerting.terms.AlertRuleTerms;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Evaluates a rule over stored mentions as if it had been active.
@ApplicationScoped
public class Replays {

    private final HeardReader hearing;
    private final HistoryReader histories;
    private final LastMentionReader mentions;
    private final Clock clock;
    private final int most;

    /// @param most mentions of a monitor that are judged
    Replays(
            HeardReader hearing,
            HistoryReader histories,
            LastMentionReader mentions,
            Clock clock,
            @ConfigProperty(name = "percaya.backtests.mentions") int most) {
        this.hearing = hearing;
        this.histories = histories;
        this.mentions = mentions;
        this.clock = clock;
        this.most = most;
    }

    /// The silences that raise within a span, for a rule with SILENCE. Every mention counts as
    /// stored in time. A silence that has raised before the span is left out.
    public Silences.Outcome silences(
            AlertRuleTerms terms, UUID monitor, Instant from, Instant until) {
        Duration after = terms.longestWindow();
        Instant now = clock.instant();
        return Silences.of(terms)
                .over(
                        mentions.gaps(
                                monitor,
                                terms.filter(),
                                after,
                                from.minus(after),
                                until.isBefore(now) ? until : now));
    }

    /// The windows that end at these edges, both included.
    ///
    /// @throws id.percaya.kit.problem.Invalid if the monitor has too many mentions in the span
    public Outcome of(AlertRuleTerms terms, UUID monitor, int from, int until) {
        Instant end = Bins.start(until).minusNanos(1000);
        Instant begin = Bins.start(from).minus(terms.longestWindow());
        Heard heard = hearing.read(monitor, terms, begin, end, most);
        return Watch.over(
                from, until, terms, heard, histories.of(monitor, terms, end), Memory.NONE);
    }
}
