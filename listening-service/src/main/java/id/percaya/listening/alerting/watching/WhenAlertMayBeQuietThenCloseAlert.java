package id.percaya.listening.alerting.watching;

import id.percaya.eventstore.EventMetadata;
import id.percaya.kit.timing.Deadline;
import id.percaya.kit.timing.Timer;
import id.percaya.kit.timing.Timers;
import id.percaya.listening.alerting.alert.AlertScope;
import id.percaya.listening.alerting.alert.AlertViews;
import id.percaya.listening.alerting.alertrule.AlertRuleViews;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// Ends an alert that has become quiet, for nothing arrives that would tell it, and one of silence
/// whose rule is not active or whose monitor is not watched. While it goes on it is looked at
/// again.
@ApplicationScoped
class WhenAlertMayBeQuietThenCloseAlert implements Timer {

    static final String NAME = "alert-quiet";

    static final Duration AGAIN = Duration.ofMinutes(15);

    private final Timers timers;
    private final AlertViews views;
    private final AlertRuleViews rules;
    private final MonitorEvaluation evaluation;
    private final SilenceEvaluation silences;
    private final Clock clock;

    WhenAlertMayBeQuietThenCloseAlert(
            Timers timers,
            AlertViews views,
            AlertRuleViews rules,
            MonitorEvaluation evaluation,
            SilenceEvaluation silences,
            Clock clock) {
        this.timers = timers;
        this.views = views;
        this.rules = rules;
        this.evaluation = evaluation;
        this.silences = silences;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void due(Deadline due) {
        boolean silence = views.isOfSilence(due.subject());
        views.unresolved(due.subject())
                .filter(scope -> silence || endsByItself(scope))
                .ifPresent(scope -> look(scope, silence, due));
    }

    private boolean endsByItself(AlertScope scope) {
        return rules.find(scope.ruleId())
                .filter(rule -> rule.terms().hysteresis() != null)
                .isPresent();
    }

    private void look(AlertScope scope, boolean silence, Deadline due) {
        EventMetadata cause =
                new EventMetadata(
                        due.tenant(), EventMetadata.PERCAYA, due.correlation(), null, null);
        if (silence) {
            silences.heard(scope.ruleId(), scope.monitorId(), clock, cause);
        } else {
            evaluation.closeQuiet(scope.ruleId(), scope.monitorId(), clock, cause);
        }
        if (views.unresolved(due.subject()).isPresent()) {
            Instant next = clock.instant().plus(AGAIN);
            timers.set(
                    NAME,
                    new Deadline(
                            due.tenant(),
                            due.subject(),
                            next,
                            due.correlation(),
                            next.truncatedTo(ChronoUnit.SECONDS).toString()));
        }
    }
}
