package id.percaya.listening.alerting.watching;

import id.percaya.eventstore.CommandContext;
import id.percaya.eventstore.EventMetadata;
import id.percaya.listening.alerting.alert.AlertCommand;
import id.percaya.listening.alerting.alert.AlertCommand.RaiseAlert;
import id.percaya.listening.alerting.alert.AlertCommand.RecountAlert;
import id.percaya.listening.alerting.alert.AlertId;
import id.percaya.listening.alerting.alert.AlertScope;
import id.percaya.listening.alerting.alert.AlertViews;
import id.percaya.listening.alerting.alert.Alerts;
import id.percaya.listening.alerting.alertrule.AlertRuleViews;
import id.percaya.listening.alerting.alertrule.AlertRuleViews.WatchingRule;
import id.percaya.listening.alerting.evaluation.Bins;
import id.percaya.listening.alerting.evaluation.Course;
import id.percaya.listening.alerting.evaluation.Heard;
import id.percaya.listening.alerting.evaluation.History;
import id.percaya.listening.alerting.evaluation.Judged;
import id.percaya.listening.alerting.evaluation.Watch;
import id.percaya.listening.alerting.evaluation.Watch.Outcome;
import id.percaya.listening.alerting.terms.AlertRuleTerms;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Evaluates one rule for one of its monitors, in a transaction of its own.
///
/// It examines the windows, in event time, that end between the oldest changed mention and one
/// window length after the newest, but not in the future. Windows that ended more than 7 days
/// before the change are ignored: late old mentions change the figures but are not news.
///
/// A rule and a monitor are evaluated by one transaction at a time, so that two changes of one
/// burst do not raise two alerts.
@ApplicationScoped
class MonitorEvaluation {

    private final AlertRuleViews rules;
    private final AlertViews views;
    private final Alerts alerts;
    private final RuleLock lock;
    private final HeardReader hearing;
    private final HistoryReader histories;
    private final EvidenceReader evidence;

    MonitorEvaluation(
            AlertRuleViews rules,
            AlertViews views,
            Alerts alerts,
            RuleLock lock,
            HeardReader hearing,
            HistoryReader histories,
            EvidenceReader evidence) {
        this.rules = rules;
        this.views = views;
        this.alerts = alerts;
        this.lock = lock;
        this.hearing = hearing;
        this.histories = histories;
        this.evidence = evidence;
    }

    /// @return number of alerts that changed
    int evaluate(UUID ruleId, UUID monitor, ChangedMentions changed) {
        lock.take(ruleId, monitor);
        return rules.active(ruleId)
                .map(rule ->
                        evaluate(new Case(rule, monitor, changed.at(), changed.cause()), changed))
                .orElse(0);
    }

    private record Case(WatchingRule rule, UUID monitor, Instant at, EventMetadata cause) {
        AlertRuleTerms terms() {
            return rule.terms();
        }

        CommandContext context() {
            return CommandContext.of(cause);
        }
    }

    private int evaluate(Case found, ChangedMentions changed) {
        Duration longest = found.terms().longestWindow();
        Instant oldest = later(changed.oldest(), found.at().minus(KnownAlerts.NEWS_AGE));
        Instant newest = earlier(changed.newest().plus(longest), found.at());
        if (oldest.isAfter(newest)) {
            return 0;
        }
        return evaluate(found, Bins.edgeFrom(oldest), Bins.of(newest) + 1);
    }

    private int evaluate(Case found, int from, int until) {
        AlertRuleTerms terms = found.terms();
        KnownAlerts known = known(found, from);
        Heard heard =
                hearing.read(
                        found.monitor(),
                        terms,
                        Bins.start(known.heardFrom(from, terms, found.at())),
                        found.at());
        History history = histories.of(found.monitor(), terms, found.at());
        Outcome outcome =
                Watch.over(from, until, terms, heard, history, known.memory(terms, found.at()));
        int changes = 0;
        for (Course course : outcome.courses()) {
            Optional<AlertCommand> command = command(found, course, known, heard, history);
            command.ifPresent(each -> handle(found, course, known, each));
            changes += command.isPresent() ? 1 : 0;
        }
        return changes;
    }

    private KnownAlerts known(Case found, int from) {
        return KnownAlerts.of(
                views.of(
                        found.rule().id(),
                        found.monitor(),
                        KnownAlerts.endAfter(from, found.terms())),
                views.lastResolvedBurst(found.rule().id(), found.monitor()));
    }

    private Optional<AlertCommand> command(
            Case found, Course course, KnownAlerts known, Heard heard, History history) {
        Optional<AlertCommand> worse =
                course.worst()
                        .map(judged -> {
                            List<Judged> near =
                                    Watch.at(
                                            judged.edge(),
                                            found.terms(),
                                            heard,
                                            history,
                                            judged.storedAfter());
                            return evidence.of(
                                    found.rule(),
                                    found.monitor(),
                                    new EvidenceReader.Burst(course.anchor(), judged, near),
                                    found.at());
                        })
                        .map(proof ->
                                course.id().isPresent()
                                        ? new RecountAlert(proof, found.at())
                                        : new RaiseAlert(
                                                new AlertScope(
                                                        found.rule().id(),
                                                        found.monitor(),
                                                        evidence.facilityOf(found.monitor())),
                                                proof,
                                                found.at()));
        return worse.or(() -> known.closing(course, found.terms(), found.at()));
    }

    private void handle(Case found, Course course, KnownAlerts known, AlertCommand command) {
        AlertId id =
                course.id()
                        .map(AlertId::new)
                        .orElseGet(() -> known.next(found.rule().id(), found.monitor(), course));
        alerts.handle(id, command, found.context());
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    /// Looks whether an alert has become quiet; nothing else is examined.
    ///
    /// @param time read under the lock, so that each mention that was handled before is heard
    /// @return number of alerts that changed
    int closeQuiet(UUID ruleId, UUID monitor, InstantSource time, EventMetadata cause) {
        lock.take(ruleId, monitor);
        Instant now = time.instant();
        int edge = Bins.of(now) + 1;
        return rules.find(ruleId)
                .map(rule -> evaluate(new Case(rule, monitor, now, cause), edge + 1, edge))
                .orElse(0);
    }
}
