package id.percaya.listening.alerting.alert;

import id.percaya.eventstore.CommandContext;
import id.percaya.eventstore.EventMetadata;
import id.percaya.eventstore.Version;
import id.percaya.kit.tenancy.Ids;
import id.percaya.listening.alerting.alert.AlertCommand.RaiseAlert;
import id.percaya.listening.alerting.alert.AlertCommand.RecountAlert;
import id.percaya.listening.alerting.alert.AlertViews.OpenAlert;
import id.percaya.listening.alerting.alert.AlertViews.ResolvedAlert;
import id.percaya.listening.alerting.alert.BurstSearch.Span;
import id.percaya.listening.alerting.alertrule.AlertRuleTerms;
import id.percaya.listening.alerting.alertrule.AlertRuleViews.ActiveRule;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Evaluates one rule after an import. It updates the open alerts and raises at most one new alert.
///
/// It examines the windows, in event time, that end between the oldest imported mention and one
/// window length after the newest, but not in the future. Windows that ended more than 7 days
/// before the import are ignored: late old mentions change the figures but are not news.
///
/// A window that overlaps the one of an open alert belongs to its burst. Elsewhere a burst is new.
/// Mentions that were stored before the last alert was resolved do not count again, unless the
/// severity is higher with them than that alert's.
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

    /// @return the version of the new alert, otherwise of the last open one that was examined;
    ///   `NONE` if there is no burst
    Version evaluate(ActiveRule rule, ImportedPeriod imported, EventMetadata cause) {
        AlertRuleTerms terms = rule.terms();
        BurstSearch all =
                new BurstSearch(
                        terms,
                        later(imported.oldest(), imported.at().minus(NEWS_AGE)),
                        earlier(imported.newest().plus(terms.window()), imported.at()),
                        Instant.EPOCH,
                        List.of(),
                        null);
        if (all.isEmpty()) {
            return Version.NONE;
        }
        List<OpenAlert> open = views.open(rule.id(), all.from().minus(terms.window()));
        Version last = Version.NONE;
        for (OpenAlert alert : open) {
            last = recount(alert, all, imported, cause).orElse(last);
        }
        return newBurst(rule, all, open)
                .map(burst -> raise(rule, burst, imported, cause))
                .orElse(last);
    }

    private Optional<Version> recount(
            OpenAlert alert, BurstSearch all, ImportedPeriod imported, EventMetadata cause) {
        Instant lastEnd = alert.windowEnd().plus(all.terms().window()).minus(MICROSECOND);
        BurstSearch overlapping =
                new BurstSearch(
                        all.terms(),
                        later(all.from(), alert.windowStart().plus(MICROSECOND)),
                        earlier(all.until(), lastEnd),
                        alert.storedAfter(),
                        List.of(),
                        null);
        return facts.worstBurst(overlapping)
                .map(burst -> new RecountAlert(facts.evidence(all.terms(), burst), imported.at()))
                .map(command -> alerts.handle(alert.id(), command, CommandContext.of(cause)));
    }

    private Optional<Burst> newBurst(ActiveRule rule, BurstSearch all, List<OpenAlert> open) {
        List<Span> covered =
                open.stream()
                        .map(alert -> new Span(alert.windowStart(), alert.windowEnd()))
                        .toList();
        Optional<ResolvedAlert> resolved = views.lastResolved(rule.id());
        Optional<Burst> unresolved =
                facts.worstBurst(
                        new BurstSearch(
                                all.terms(),
                                all.from(),
                                all.until(),
                                resolved.map(ResolvedAlert::resolvedAt).orElse(Instant.EPOCH),
                                covered,
                                null));
        return unresolved.or(() ->
                resolved.flatMap(alert ->
                        facts.worstBurst(
                                new BurstSearch(
                                        all.terms(),
                                        all.from(),
                                        all.until(),
                                        Instant.EPOCH,
                                        covered,
                                        alert.severity()))));
    }

    private Version raise(
            ActiveRule rule, Burst burst, ImportedPeriod imported, EventMetadata cause) {
        UUID monitor = rule.terms().monitorId();
        AlertScope scope = new AlertScope(rule.id(), monitor, facts.facilityOf(monitor));
        AlertEvidence evidence = facts.evidence(rule.terms(), burst);
        return alerts.handle(
                new AlertId(Ids.derived(rule.id(), imported.eventId().toString())),
                new RaiseAlert(scope, evidence, imported.at()),
                CommandContext.of(cause));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
