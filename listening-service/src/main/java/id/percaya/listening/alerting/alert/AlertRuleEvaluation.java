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

/// Looks at one rule's windows after mentions have arrived, and speaks up at most once a burst.
///
/// Windows are those of event time that end from the oldest arrived mention to one window after the
/// newest. None that ends more than 7 days before the arrival is looked at: old mentions that come
/// late change figures, they are not news. While the rule's last alert is not resolved, what is
/// found recounts it; after that, only a window that begins when that alert's had ended is new.
@ApplicationScoped
class AlertRuleEvaluation {

    private static final Duration NEWS = Duration.ofDays(7);
    private static final Duration INSTANT = Duration.ofNanos(1000);

    private final AlertFactsReader search;
    private final AlertViews views;
    private final Alerts alerts;

    AlertRuleEvaluation(AlertFactsReader search, AlertViews views, Alerts alerts) {
        this.search = search;
        this.views = views;
        this.alerts = alerts;
    }

    /// @param id of the event that told of it
    record Arrival(UUID id, Instant oldest, Instant newest, Instant at) {}

    /// @return the alert's version, or none when there is nothing to tell
    Version look(ActiveRule rule, Arrival arrival, EventMetadata cause) {
        AlertRuleTerms terms = rule.terms();
        Optional<Latest> latest = views.latest(rule.id());
        Instant from = later(arrival.oldest(), arrival.at().minus(NEWS));
        Instant unheard = latest.map(last -> later(from, unheard(last, terms))).orElse(from);
        Instant until = arrival.newest().plus(terms.window());
        Optional<Burst> burst =
                unheard.isAfter(until) ? Optional.empty() : search.gravest(terms, unheard, until);
        return burst.map(found -> tell(rule, latest, search.explain(terms, found), arrival, cause))
                .orElse(Version.NONE);
    }

    private Version tell(
            ActiveRule rule,
            Optional<Latest> latest,
            AlertEvidence evidence,
            Arrival arrival,
            EventMetadata cause) {
        Optional<Latest> open = latest.filter(last -> !last.resolved());
        AlertId id =
                open.map(Latest::id)
                        .orElseGet(
                                () -> new AlertId(Ids.derived(rule.id(), arrival.id().toString())));
        AlertCommand command =
                open.isPresent()
                        ? new RecountAlert(evidence, arrival.at())
                        : new RaiseAlert(watched(rule), evidence, arrival.at());
        return alerts.handle(id, command, CommandContext.of(cause));
    }

    private AlertScope watched(ActiveRule rule) {
        UUID monitor = rule.terms().monitorId();
        return new AlertScope(rule.id(), monitor, search.facilityOf(monitor));
    }

    /// The end of the first window that the last alert has not told of.
    private static Instant unheard(Latest last, AlertRuleTerms terms) {
        return last.resolved()
                ? last.windowEnd().plus(terms.window())
                : last.windowStart().plus(INSTANT);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
