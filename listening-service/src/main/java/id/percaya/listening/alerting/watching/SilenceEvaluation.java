package id.percaya.listening.alerting.watching;

import id.percaya.eventstore.CommandContext;
import id.percaya.eventstore.EventMetadata;
import id.percaya.kit.tenancy.Ids;
import id.percaya.listening.alerting.alert.AlertCommand;
import id.percaya.listening.alerting.alert.AlertCommand.CloseAlert;
import id.percaya.listening.alerting.alert.AlertCommand.RecountAlert;
import id.percaya.listening.alerting.alert.AlertExplanation;
import id.percaya.listening.alerting.alert.AlertId;
import id.percaya.listening.alerting.alert.AlertState;
import id.percaya.listening.alerting.alert.AlertViews;
import id.percaya.listening.alerting.alert.AlertViews.KnownAlert;
import id.percaya.listening.alerting.alert.Alerts;
import id.percaya.listening.alerting.alertrule.AlertRuleViews;
import id.percaya.listening.alerting.alertrule.AlertRuleViews.WatchingRule;
import id.percaya.listening.alerting.evaluation.Silences;
import id.percaya.listening.alerting.evaluation.Silences.Earlier;
import id.percaya.listening.alerting.evaluation.Silences.Gap;
import id.percaya.listening.alerting.terms.TestKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// Judges how long a monitor has been silent, for one rule, in a transaction of the tenant. Time
/// raises an alert and makes it worse; a mention ends it.
///
/// The alert's id follows from the rule, the monitor and the last mention. So a look that is done
/// twice raises one alert, and the silence of an alert that a person has resolved raises no other.
/// One that ended by itself goes on as another alert, if the mention that ended it is deleted or
/// does not match the monitor's revised query.
@ApplicationScoped
class SilenceEvaluation {

    private final AlertRuleViews rules;
    private final AlertViews views;
    private final Alerts alerts;
    private final RuleLock lock;
    private final LastMentionReader mentions;
    private final SilenceEvidence evidence;
    private final SilenceLooks looks;

    SilenceEvaluation(
            AlertRuleViews rules,
            AlertViews views,
            Alerts alerts,
            RuleLock lock,
            LastMentionReader mentions,
            SilenceEvidence evidence,
            SilenceLooks looks) {
        this.rules = rules;
        this.views = views;
        this.alerts = alerts;
        this.lock = lock;
        this.mentions = mentions;
        this.evidence = evidence;
        this.looks = looks;
    }

    record Case(WatchingRule rule, UUID monitor, Instant at, EventMetadata cause) {

        Duration after() {
            return Objects.requireNonNull(rule.terms().test().after(), "a rule with SILENCE");
        }

        CommandContext context() {
            return CommandContext.of(cause);
        }
    }

    /// @param time read under the lock, so that each mention that was handled before is heard
    /// @return when it looks again; empty if no look is due
    Optional<Instant> look(UUID ruleId, UUID monitor, InstantSource time, EventMetadata cause) {
        lock.take(ruleId, monitor);
        Instant at = time.instant();
        return rules.active(ruleId)
                .filter(_ -> looks.isDue(ruleId, monitor, at))
                .map(rule -> look(new Case(rule, monitor, at, cause)));
    }

    private Instant look(Case found) {
        Instant next =
                heard(found, last(found))
                        .map(heard -> look(found, heard))
                        .orElse(found.at().plus(found.after()));
        looks.set(found.rule(), found.monitor(), found.cause().tenant(), next);
        return next;
    }

    private Instant look(Case found, Instant heard) {
        Silences silences = Silences.of(found.rule().terms());
        List<KnownAlert> known =
                known(
                        found.rule().id(),
                        found.monitor(),
                        found.at().minus(found.rule().terms().coolDown()));
        Optional<KnownAlert> open = known.stream().filter(SilenceEvaluation::isOpen).findFirst();
        if (open.isPresent()) {
            goOn(found, heard, open.get(), silences);
            return silences.next(heard, found.at(), List.of());
        }
        List<Earlier> earlier =
                known.stream()
                        .map(KnownAlert::evidence)
                        .map(proof -> new Earlier(proof.firstWindowEnd(), proof.severity()))
                        .toList();
        silences.raisesAt(new Gap(heard, found.at()), earlier)
                .map(first -> evidence.raised(found, heard, first, silences))
                .ifPresent(raise -> alerts.handle(id(found, heard), raise, found.context()));
        return silences.next(heard, found.at(), earlier);
    }

    /// A mention that has begun a silence was heard, even if it is deleted since.
    private Optional<Instant> heard(Case found, Optional<Instant> last) {
        Optional<Instant> told =
                views.lastOfSilence(found.rule().id(), found.monitor())
                        .filter(alert -> isOpen(alert) || isOfVersion(alert, found.rule()))
                        .map(alert -> alert.evidence().windowStart());
        return Stream.concat(last.stream(), told.stream()).max(Comparator.naturalOrder());
    }

    private void goOn(Case found, Instant heard, KnownAlert open, Silences silences) {
        if (isHeardAgain(found, heard, open, found.after())) {
            alerts.handle(open.id(), new CloseAlert(heard, found.at()), found.context());
        } else if (silences.judge(heard, found.at()).isRaised()) {
            RecountAlert recount =
                    evidence.worse(found, heard, open.evidence().firstWindowEnd(), silences);
            alerts.handle(open.id(), recount, found.context());
        }
    }

    /// Ends the open alert if the monitor is heard again, whatever became of the rule, or if the
    /// monitor is archived or the rule does not name it, so that no mention would end it. Looks
    /// again when the mention is too long ago.
    ///
    /// @param time read under the lock
    /// @return number of alerts that ended
    int heard(UUID ruleId, UUID monitor, InstantSource time, EventMetadata cause) {
        lock.take(ruleId, monitor);
        Instant at = time.instant();
        return rules.find(ruleId).map(rule -> heard(new Case(rule, monitor, at, cause))).orElse(0);
    }

    private int heard(Case found) {
        int ended = 0;
        for (KnownAlert alert : known(found.rule().id(), found.monitor(), found.at())) {
            if (isOpen(alert) && end(found, alert)) {
                ended++;
            }
        }
        if (asksForSilence(found.rule())) {
            recent(found, found.after())
                    .map(heard -> heard.plus(found.after()))
                    .ifPresent(latest ->
                            looks.bringForward(found.rule().id(), found.monitor(), latest));
        }
        return ended;
    }

    private boolean end(Case found, KnownAlert alert) {
        Duration after =
                asksForSilence(found.rule())
                        ? found.after()
                        : Duration.ofSeconds((long) alert.evidence().threshold());
        Optional<AlertCommand> close =
                quietSince(found, alert, after).map(since -> new CloseAlert(since, found.at()));
        close.ifPresent(command -> alerts.handle(alert.id(), command, found.context()));
        return close.isPresent();
    }

    private Optional<Instant> quietSince(Case found, KnownAlert alert, Duration after) {
        return looks.isWatched(found.rule().id(), found.monitor())
                ? recent(found, after).filter(heard -> isHeardAgain(found, heard, alert, after))
                : Optional.of(found.at());
    }

    private Optional<Instant> last(Case found) {
        return mentions.last(
                found.monitor(), found.rule().terms().filter(), found.after(), found.at());
    }

    private Optional<Instant> recent(Case found, Duration after) {
        return mentions.recent(found.monitor(), found.rule().terms().filter(), after, found.at());
    }

    private List<KnownAlert> known(UUID rule, UUID monitor, Instant endsAfter) {
        return views.of(rule, monitor, endsAfter).stream().filter(KnownAlert::isOfSilence).toList();
    }

    private static boolean isHeardAgain(
            Case found, Instant heard, KnownAlert alert, Duration after) {
        return heard.isAfter(alert.evidence().windowStart())
                && found.at().isBefore(heard.plus(after));
    }

    private static boolean isOpen(KnownAlert alert) {
        return alert.state() != AlertState.RESOLVED;
    }

    private static boolean isOfVersion(KnownAlert alert, WatchingRule rule) {
        AlertExplanation why = alert.evidence().explanation();
        return why != null && why.ruleVersion() == rule.version();
    }

    private static boolean asksForSilence(WatchingRule rule) {
        return rule.terms().test().kind() == TestKind.SILENCE;
    }

    private AlertId id(Case found, Instant heard) {
        long ended = views.endedOfSilence(found.rule().id(), found.monitor(), heard);
        String again = ended == 0 ? "" : " again " + ended;
        return new AlertId(
                Ids.derived(found.rule().id(), found.monitor() + " silent since " + heard + again));
    }
}
