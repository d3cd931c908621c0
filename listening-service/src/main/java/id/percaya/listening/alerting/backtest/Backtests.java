package id.percaya.listening.alerting.backtest;

import id.percaya.listening.alerting.backtest.Backtest.Raised;
import id.percaya.listening.alerting.evaluation.Bins;
import id.percaya.listening.alerting.evaluation.Silences;
import id.percaya.listening.alerting.evaluation.Watch.Outcome;
import id.percaya.listening.alerting.terms.AlertRuleTerms;
import id.percaya.listening.alerting.terms.TestKind;
import id.percaya.listening.alerting.watching.Replays;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// Replays a rule over stored mentions. Needs a transaction of the tenant.
@ApplicationScoped
class Backtests {

    private final Replays replays;

    Backtests(Replays replays) {
        this.replays = replays;
    }

    Backtest of(AlertRuleTerms terms, Instant from, Instant to) {
        List<Raised> raised = new ArrayList<>();
        int suppressed = 0;
        for (UUID monitor : terms.monitorIds()) {
            suppressed +=
                    terms.test().kind() == TestKind.SILENCE
                            ? silences(new Asked(terms, monitor, from, to), raised)
                            : bursts(new Asked(terms, monitor, from, to), raised);
        }
        return Backtest.of(raised, Duration.between(from, to), suppressed);
    }

    private record Asked(AlertRuleTerms terms, UUID monitor, Instant from, Instant to) {}

    private int bursts(Asked asked, List<Raised> raised) {
        Outcome outcome =
                replays.of(
                        asked.terms(),
                        asked.monitor(),
                        Bins.edgeFrom(asked.from()),
                        Bins.of(asked.to()));
        outcome.raised().forEach(judged -> raised.add(Raised.of(asked.monitor(), judged)));
        return outcome.suppressed();
    }

    private int silences(Asked asked, List<Raised> raised) {
        Silences.Outcome outcome =
                replays.silences(asked.terms(), asked.monitor(), asked.from(), asked.to());
        Duration after = asked.terms().longestWindow();
        outcome.raised().forEach(silence -> raised.add(Raised.of(asked.monitor(), after, silence)));
        return outcome.suppressed();
    }
}
