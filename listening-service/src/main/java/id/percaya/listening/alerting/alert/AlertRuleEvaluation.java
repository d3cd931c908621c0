package id.percaya.listening.alerting.alert;

import id.percaya.eventstore.CommandContext;
import id.percaya.eventstore.EventMetadata;
import id.percaya.eventstore.Version;
import id.percaya.kit.tenancy.Ids;
import id.percaya.listening.alerting.alert.AlertCommand.RaiseAlert;
import id.percaya.listening.alerting.alert.AlertCommand.RecountAlert;
import id.percaya.listening.alerting.alert.AlertViews.Latest;
import id.percaya.listening.alerting.alertrule.AlertRuleTerms;
import id.percaya.listening.alerting.alertrule.AlertRuleViews.ActiveRule;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// Evaluates one rule after an import and raises or updates at most one alert.
///
/// It examines the windows, in event time, that end between the oldest imported mention and one
/// window length after the newest. Windows that ended more than 7 days before the import are
/// ignored: late old mentions change the figures but are not news. While the last alert is open,
/// findings update it; afterwards only windows that start after it count as new.
@ApplicationScoped
class AlertRuleEvaluation {

    private static final Duration NEWS_AGE = Duration.ofDays(7);
    private static final Duration MICROSECOND = Duration.ofNanos(1000);

    private final AlertFactsReader facts;
    private final AlertViews views;
    private final Alerts alerts;

    AlertRuleEvaluation(AlertFactsReader facts, AlertViews views, Alerts alerts) {
        this.facts = facts;
        this.views = views;
        this.alerts = alerts;
    }

    /// @param eventId the event that completed the import
    record ImportedPeriod(UUID eventId, Instant oldest, Instant newest, Instant at) {}

    /// @return the alert's version, or `NONE` if there is no burst
    Version evaluate(ActiveRule rule, ImportedPeriod imported, EventMetadata cause) {
        AlertRuleTerms terms = rule.terms();
        Optional<Latest> latest = views.latest(rule.id());
        Instant from = later(imported.oldest(), imported.at().minus(NEWS_AGE));
        Instant earliest =
                latest.map(last -> later(from, firstNewWindowEnd(last, terms))).orElse(from);
        Instant until = imported.newest().plus(terms.window());
        Optional<Burst> burst =
                earliest.isAfter(until)
                        ? Optional.empty()
                        : facts.worstBurst(terms, earliest, until);
        return burst.map(found ->
                        raiseOrUpdate(rule, latest, facts.evidence(terms, found), imported, cause))
                .orElse(Version.NONE);
    }

    private Version raiseOrUpdate(
            ActiveRule rule,
            Optional<Latest> latest,
            AlertEvidence evidence,
            ImportedPeriod imported,
            EventMetadata cause) {
        Optional<Latest> open = latest.filter(last -> !last.resolved());
        AlertId id =
                open.map(Latest::id)
                        .orElseGet(() ->
                                new AlertId(Ids.derived(rule.id(), imported.eventId().toString())));
        AlertCommand command =
                open.isPresent()
                        ? new RecountAlert(evidence, imported.at())
                        : new RaiseAlert(scope(rule), evidence, imported.at());
        return alerts.handle(id, command, CommandContext.of(cause));
    }

    private AlertScope scope(ActiveRule rule) {
        UUID monitor = rule.terms().monitorId();
        return new AlertScope(rule.id(), monitor, facts.facilityOf(monitor));
    }

    /// The earliest window end that the last alert does not cover.
    private static Instant firstNewWindowEnd(Latest last, AlertRuleTerms terms) {
        return last.resolved()
                ? last.windowEnd().plus(terms.window())
                : last.windowStart().plus(MICROSECOND);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
