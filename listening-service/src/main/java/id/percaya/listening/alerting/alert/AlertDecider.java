package id.percaya.listening.alerting.alert;

import static id.percaya.listening.alerting.alert.AlertRefusal.ALERT_ABSENT;
import static id.percaya.listening.alerting.alert.AlertRefusal.ALERT_RESOLVED;

import id.percaya.eventstore.Decider;
import id.percaya.eventstore.Refused;
import id.percaya.listening.alerting.alert.Alert.Absent;
import id.percaya.listening.alerting.alert.Alert.Acknowledged;
import id.percaya.listening.alerting.alert.Alert.Escalated;
import id.percaya.listening.alerting.alert.Alert.Open;
import id.percaya.listening.alerting.alert.Alert.Resolved;
import id.percaya.listening.alerting.alert.Alert.Snoozed;
import id.percaya.listening.alerting.alert.AlertCommand.AcknowledgeAlert;
import id.percaya.listening.alerting.alert.AlertCommand.CloseAlert;
import id.percaya.listening.alerting.alert.AlertCommand.RaiseAlert;
import id.percaya.listening.alerting.alert.AlertCommand.RecountAlert;
import id.percaya.listening.alerting.alert.AlertCommand.ResolveAlert;
import id.percaya.listening.alerting.alert.AlertCommand.SnoozeAlert;
import id.percaya.listening.alerting.alert.AlertCommand.WakeAlert;
import id.percaya.listening.alerting.alert.AlertEvent.AlertAcknowledged;
import id.percaya.listening.alerting.alert.AlertEvent.AlertEscalated;
import id.percaya.listening.alerting.alert.AlertEvent.AlertRaised;
import id.percaya.listening.alerting.alert.AlertEvent.AlertRecounted;
import id.percaya.listening.alerting.alert.AlertEvent.AlertResolved;
import id.percaya.listening.alerting.alert.AlertEvent.AlertSnoozed;
import id.percaya.listening.alerting.alert.AlertEvent.AlertWoken;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Transitions of an alert. One burst is one alert: later findings update its counts, escalate it
/// when the severity rises, and never lower it. A recount says so when others hear of the alert for
/// the first time.
public final class AlertDecider implements Decider<AlertCommand, Alert, AlertEvent> {

    @Override
    public Alert initial() {
        return new Absent();
    }

    @Override
    public List<AlertEvent> decide(AlertCommand command, Alert alert) {
        return switch (command) {
            case RaiseAlert raise -> raise(raise, alert);
            case RecountAlert recount -> recount(recount, alert);
            case AcknowledgeAlert acknowledge -> acknowledge(acknowledge, alert);
            case SnoozeAlert snooze -> snooze(snooze, alert);
            case WakeAlert wake -> wake(wake, alert);
            case CloseAlert(Instant quietSince, Instant at) -> end(alert, at, quietSince);
            case ResolveAlert(Instant at) -> end(alert, at, null);
        };
    }

    private static List<AlertEvent> raise(RaiseAlert raise, Alert alert) {
        return switch (alert) {
            case Absent _ ->
                    List.of(new AlertRaised(raise.watched(), raise.evidence(), raise.at()));
            case Open _, Acknowledged _, Escalated _, Snoozed _, Resolved _ -> List.of();
        };
    }

    private static List<AlertEvent> recount(RecountAlert recount, Alert alert) {
        return switch (alert) {
            case Absent _ -> throw new Refused(ALERT_ABSENT);
            case Open(AlertScope scope, AlertEvidence previous, boolean told) ->
                    recounted(recount, scope, previous, told);
            case Acknowledged(AlertScope scope, AlertEvidence previous, boolean told) ->
                    recounted(recount, scope, previous, told);
            case Escalated(AlertScope scope, AlertEvidence previous, boolean told) ->
                    recounted(recount, scope, previous, told);
            case Snoozed(AlertScope scope, AlertEvidence previous, boolean told, _) ->
                    recounted(recount, scope, previous, told);
            case Resolved _ -> List.of();
        };
    }

    private static List<AlertEvent> recounted(
            RecountAlert recount, AlertScope scope, AlertEvidence previous, boolean told) {
        AlertEvidence now = recount.evidence();
        int severityChange = now.severity().compareTo(previous.severity());
        if (severityChange > 0) {
            return List.of(new AlertEscalated(scope, now, recount.at()));
        }
        if (severityChange < 0) {
            return List.of();
        }
        boolean firstTold = !told && now.concernsOthers();
        boolean more = now.counted() > previous.counted();
        return more || firstTold
                ? List.of(new AlertRecounted(now, recount.at(), firstTold ? scope : null))
                : List.of();
    }

    private static List<AlertEvent> acknowledge(AcknowledgeAlert acknowledge, Alert alert) {
        return switch (alert) {
            case Absent _ -> throw new Refused(ALERT_ABSENT);
            case Open _, Escalated _, Snoozed _ -> List.of(new AlertAcknowledged(acknowledge.at()));
            case Acknowledged _ -> List.of();
            case Resolved _ -> throw new Refused(ALERT_RESOLVED);
        };
    }

    private static List<AlertEvent> snooze(SnoozeAlert snooze, Alert alert) {
        return switch (alert) {
            case Absent _ -> throw new Refused(ALERT_ABSENT);
            case Open _, Acknowledged _, Escalated _ ->
                    List.of(new AlertSnoozed(snooze.until(), snooze.at()));
            case Snoozed(_, _, _, Instant until) ->
                    until.equals(snooze.until())
                            ? List.of()
                            : List.of(new AlertSnoozed(snooze.until(), snooze.at()));
            case Resolved _ -> throw new Refused(ALERT_RESOLVED);
        };
    }

    /// Snoozed for longer since, it goes on sleeping.
    private static List<AlertEvent> wake(WakeAlert wake, Alert alert) {
        return switch (alert) {
            case Snoozed(_, _, _, Instant until) ->
                    wake.at().isBefore(until) ? List.of() : List.of(new AlertWoken(wake.at()));
            case Absent _, Open _, Acknowledged _, Escalated _, Resolved _ -> List.of();
        };
    }

    private static List<AlertEvent> end(Alert alert, Instant at, @Nullable Instant quietSince) {
        return switch (alert) {
            case Absent _ -> throw new Refused(ALERT_ABSENT);
            case Open(AlertScope scope, AlertEvidence evidence, _) ->
                    List.of(new AlertResolved(at, quietSince, scope, evidence));
            case Acknowledged(AlertScope scope, AlertEvidence evidence, _) ->
                    List.of(new AlertResolved(at, quietSince, scope, evidence));
            case Escalated(AlertScope scope, AlertEvidence evidence, _) ->
                    List.of(new AlertResolved(at, quietSince, scope, evidence));
            case Snoozed(AlertScope scope, AlertEvidence evidence, _, _) ->
                    List.of(new AlertResolved(at, quietSince, scope, evidence));
            case Resolved _ -> List.of();
        };
    }

    @Override
    public Alert evolve(Alert alert, AlertEvent event) {
        return switch (event) {
            case AlertRaised(AlertScope scope, AlertEvidence evidence, _) ->
                    new Open(scope, evidence, evidence.concernsOthers());
            case AlertRecounted(AlertEvidence evidence, _, AlertScope firstTold) ->
                    withEvidence(alert, evidence, firstTold != null);
            case AlertEscalated(AlertScope scope, AlertEvidence evidence, _) ->
                    new Escalated(scope, evidence, isTold(alert) || evidence.concernsOthers());
            case AlertAcknowledged _ -> acknowledged(alert);
            case AlertSnoozed(Instant until, _) -> snoozed(alert, until);
            case AlertWoken _ -> woken(alert);
            case AlertResolved _ -> resolved(alert);
        };
    }

    private static boolean isTold(Alert alert) {
        return switch (alert) {
            case Open(_, _, boolean told) -> told;
            case Acknowledged(_, _, boolean told) -> told;
            case Escalated(_, _, boolean told) -> told;
            case Snoozed(_, _, boolean told, _) -> told;
            case Absent _, Resolved _ -> false;
        };
    }

    private static Alert withEvidence(Alert alert, AlertEvidence evidence, boolean now) {
        return switch (alert) {
            case Open(AlertScope scope, _, boolean told) -> new Open(scope, evidence, told || now);
            case Acknowledged(AlertScope scope, _, boolean told) ->
                    new Acknowledged(scope, evidence, told || now);
            case Escalated(AlertScope scope, _, boolean told) ->
                    new Escalated(scope, evidence, told || now);
            case Snoozed(AlertScope scope, _, boolean told, Instant until) ->
                    new Snoozed(scope, evidence, told || now, until);
            case Absent _, Resolved _ -> throw new IllegalStateException("recounted as " + alert);
        };
    }

    private static Alert acknowledged(Alert alert) {
        return switch (alert) {
            case Open(AlertScope scope, AlertEvidence evidence, boolean told) ->
                    new Acknowledged(scope, evidence, told);
            case Escalated(AlertScope scope, AlertEvidence evidence, boolean told) ->
                    new Acknowledged(scope, evidence, told);
            case Snoozed(AlertScope scope, AlertEvidence evidence, boolean told, _) ->
                    new Acknowledged(scope, evidence, told);
            case Absent _, Acknowledged _, Resolved _ ->
                    throw new IllegalStateException("acknowledged as " + alert);
        };
    }

    private static Alert snoozed(Alert alert, Instant until) {
        return switch (alert) {
            case Open(AlertScope scope, AlertEvidence evidence, boolean told) ->
                    new Snoozed(scope, evidence, told, until);
            case Acknowledged(AlertScope scope, AlertEvidence evidence, boolean told) ->
                    new Snoozed(scope, evidence, told, until);
            case Escalated(AlertScope scope, AlertEvidence evidence, boolean told) ->
                    new Snoozed(scope, evidence, told, until);
            case Snoozed(AlertScope scope, AlertEvidence evidence, boolean told, _) ->
                    new Snoozed(scope, evidence, told, until);
            case Absent _, Resolved _ -> throw new IllegalStateException("snoozed as " + alert);
        };
    }

    private static Alert woken(Alert alert) {
        return switch (alert) {
            case Snoozed(AlertScope scope, AlertEvidence evidence, boolean told, _) ->
                    new Open(scope, evidence, told);
            case Absent _, Open _, Acknowledged _, Escalated _, Resolved _ ->
                    throw new IllegalStateException("woken as " + alert);
        };
    }

    private static Alert resolved(Alert alert) {
        return switch (alert) {
            case Open(AlertScope scope, AlertEvidence evidence, _) -> new Resolved(scope, evidence);
            case Acknowledged(AlertScope scope, AlertEvidence evidence, _) ->
                    new Resolved(scope, evidence);
            case Escalated(AlertScope scope, AlertEvidence evidence, _) ->
                    new Resolved(scope, evidence);
            case Snoozed(AlertScope scope, AlertEvidence evidence, _, _) ->
                    new Resolved(scope, evidence);
            case Absent _, Resolved _ -> throw new IllegalStateException("resolved as " + alert);
        };
    }
}
