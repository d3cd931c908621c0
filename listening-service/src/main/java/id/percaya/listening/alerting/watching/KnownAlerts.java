package id.percaya.listening.alerting.watching;

import id.percaya.kit.tenancy.Ids;
import id.percaya.listening.alerting.alert.AlertCommand;
import id.percaya.listening.alerting.alert.AlertCommand.CloseAlert;
import id.percaya.listening.alerting.alert.AlertId;
import id.percaya.listening.alerting.alert.AlertState;
import id.percaya.listening.alerting.alert.AlertViews.KnownAlert;
import id.percaya.listening.alerting.evaluation.Bins;
import id.percaya.listening.alerting.evaluation.Course;
import id.percaya.listening.alerting.evaluation.Watch.Memory;
import id.percaya.listening.alerting.evaluation.Watch.Resolved;
import id.percaya.listening.alerting.terms.AlertRuleTerms;
import id.percaya.listening.alerting.terms.Hysteresis;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/// The alerts of a rule on a monitor from before, but those of silence.
///
/// @param near to which a window of the evaluated span may belong
/// @param resolved the one that a person resolved last
record KnownAlerts(List<KnownAlert> near, Optional<KnownAlert> resolved) {

    /// Windows that ended earlier before a change are ignored.
    static final Duration NEWS_AGE = Duration.ofDays(7);

    static KnownAlerts of(List<KnownAlert> near, Optional<KnownAlert> resolvedBurst) {
        return new KnownAlerts(
                near.stream().filter(alert -> !alert.isOfSilence()).toList(), resolvedBurst);
    }

    /// A window of a span from this edge on belongs to no alert that ended before.
    static Instant endAfter(int from, AlertRuleTerms terms) {
        Duration back = terms.longestWindow().plus(terms.coolDown()).plus(NEWS_AGE);
        return Bins.start(from).minus(back);
    }

    Memory memory(AlertRuleTerms terms, Instant at) {
        return new Memory(
                near.stream().map(alert -> course(alert, terms, at)).toList(),
                resolved.map(KnownAlerts::resolved));
    }

    /// The bin from which mentions are heard, for the span from this edge on.
    int heardFrom(int from, AlertRuleTerms terms, Instant at) {
        return near.stream()
                .filter(alert -> alert.state() != AlertState.RESOLVED)
                .mapToInt(alert -> heardFrom(alert, terms, at))
                .reduce(from - Bins.in(terms.longestWindow()), Math::min);
    }

    /// An alert that is raised late is left open for as long as its quiet windows last.
    Optional<AlertCommand> closing(Course course, AlertRuleTerms terms, Instant at) {
        Hysteresis hysteresis = terms.hysteresis();
        if (hysteresis == null || course.quietSince().isEmpty()) {
            return Optional.empty();
        }
        Instant quietSince = Bins.start(course.quietSince().getAsInt());
        return near.stream()
                .filter(alert -> course.id().equals(Optional.of(alert.id().value())))
                .filter(alert -> alert.state() != AlertState.RESOLVED)
                .filter(alert -> !at.isBefore(QuietCheck.earliest(alert, hysteresis)))
                .<AlertCommand>map(_ -> new CloseAlert(quietSince, at))
                .findAny();
    }

    /// The id of a new alert. The same for a repeated evaluation; another one after a person has
    /// resolved an alert, because its mentions no longer count, and after one of the same first
    /// window was over by itself.
    AlertId next(UUID rule, UUID monitor, Course course) {
        Instant first = Bins.start(course.anchor());
        String after = resolved.map(KnownAlert::id).map(AlertId::toString).orElse("");
        String over =
                near.stream()
                        .filter(alert -> alert.quietSince() != null)
                        .filter(alert -> alert.evidence().firstWindowEnd().equals(first))
                        .map(alert -> alert.id().toString())
                        .sorted()
                        .collect(Collectors.joining());
        return new AlertId(Ids.derived(rule, monitor + " " + first + after + over));
    }

    private static Course course(KnownAlert alert, AlertRuleTerms terms, Instant at) {
        Instant storedAfter = alert.evidence().storedAfter();
        return Course.known(
                alert.id().value(),
                alert.evidence().firstWindowEnd(),
                alert.evidence().windowStart(),
                alert.evidence().windowEnd(),
                alert.evidence().severity(),
                alert.evidence().counted(),
                storedAfter == null ? Instant.EPOCH : storedAfter,
                alert.isResolvedByPerson(),
                alert.quietSince(),
                heardFrom(alert, terms, at));
    }

    private static int heardFrom(KnownAlert alert, AlertRuleTerms terms, Instant at) {
        Hysteresis hysteresis = terms.hysteresis();
        return hysteresis == null
                ? Integer.MAX_VALUE
                : QuietCheck.heardFrom(alert.evidence(), hysteresis, at.minus(NEWS_AGE));
    }

    private static Resolved resolved(KnownAlert alert) {
        Instant at = alert.resolvedAt();
        return new Resolved(alert.evidence().severity(), at == null ? Instant.EPOCH : at);
    }
}
