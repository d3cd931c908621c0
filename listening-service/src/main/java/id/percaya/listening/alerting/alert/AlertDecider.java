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
import id.percaya.listening.alerting.alert.AlertCommand.AcknowledgeAlert;
import id.percaya.listening.alerting.alert.AlertCommand.RaiseAlert;
import id.percaya.listening.alerting.alert.AlertCommand.RecountAlert;
import id.percaya.listening.alerting.alert.AlertCommand.ResolveAlert;
import id.percaya.listening.alerting.alert.AlertEvent.AlertAcknowledged;
import id.percaya.listening.alerting.alert.AlertEvent.AlertEscalated;
import id.percaya.listening.alerting.alert.AlertEvent.AlertRaised;
import id.percaya.listening.alerting.alert.AlertEvent.AlertRecounted;
import id.percaya.listening.alerting.alert.AlertEvent.AlertResolved;
import java.util.List;

/// Transitions of an alert. One burst is one alert: later findings update its counts, escalate it
/// when the severity rises, and never lower it.
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
            case ResolveAlert resolve -> resolve(resolve, alert);
        };
    }

    private static List<AlertEvent> raise(RaiseAlert raise, Alert alert) {
        return switch (alert) {
            case Absent _ ->
                    List.of(new AlertRaised(raise.watched(), raise.evidence(), raise.at()));
            case Open _, Acknowledged _, Escalated _, Resolved _ -> List.of();
        };
    }

    private static List<AlertEvent> recount(RecountAlert recount, Alert alert) {
        return switch (alert) {
            case Absent _ -> throw new Refused(ALERT_ABSENT);
            case Open(AlertScope scope, AlertEvidence previous) ->
                    recounted(recount, scope, previous);
            case Acknowledged(AlertScope scope, AlertEvidence previous) ->
                    recounted(recount, scope, previous);
            case Escalated(AlertScope scope, AlertEvidence previous) ->
                    recounted(recount, scope, previous);
            case Resolved _ -> List.of();
        };
    }

    private static List<AlertEvent> recounted(
            RecountAlert recount, AlertScope scope, AlertEvidence previous) {
        AlertEvidence now = recount.evidence();
        int severityChange = now.severity().compareTo(previous.severity());
        if (severityChange > 0) {
            return List.of(new AlertEscalated(scope, now, recount.at()));
        }
        boolean more = severityChange == 0 && now.negative() > previous.negative();
        return more ? List.of(new AlertRecounted(now, recount.at())) : List.of();
    }

    private static List<AlertEvent> acknowledge(AcknowledgeAlert acknowledge, Alert alert) {
        return switch (alert) {
            case Absent _ -> throw new Refused(ALERT_ABSENT);
            case Open _, Escalated _ -> List.of(new AlertAcknowledged(acknowledge.at()));
            case Acknowledged _ -> List.of();
            case Resolved _ -> throw new Refused(ALERT_RESOLVED);
        };
    }

    private static List<AlertEvent> resolve(ResolveAlert resolve, Alert alert) {
        return switch (alert) {
            case Absent _ -> throw new Refused(ALERT_ABSENT);
            case Open _, Acknowledged _, Escalated _ -> List.of(new AlertResolved(resolve.at()));
            case Resolved _ -> List.of();
        };
    }

    @Override
    public Alert evolve(Alert alert, AlertEvent event) {
        return switch (event) {
            case AlertRaised(AlertScope scope, AlertEvidence evidence, _) ->
                    new Open(scope, evidence);
            case AlertRecounted(AlertEvidence evidence, _) -> withEvidence(alert, evidence);
            case AlertEscalated(AlertScope scope, AlertEvidence evidence, _) ->
                    new Escalated(scope, evidence);
            case AlertAcknowledged _ -> acknowledged(alert);
            case AlertResolved _ -> resolved(alert);
        };
    }

    private static Alert withEvidence(Alert alert, AlertEvidence evidence) {
        return switch (alert) {
            case Open(AlertScope scope, _) -> new Open(scope, evidence);
            case Acknowledged(AlertScope scope, _) -> new Acknowledged(scope, evidence);
            case Escalated(AlertScope scope, _) -> new Escalated(scope, evidence);
            case Absent _, Resolved _ -> throw new IllegalStateException("recounted as " + alert);
        };
    }

    private static Alert acknowledged(Alert alert) {
        return switch (alert) {
            case Open(AlertScope scope, AlertEvidence evidence) ->
                    new Acknowledged(scope, evidence);
            case Escalated(AlertScope scope, AlertEvidence evidence) ->
                    new Acknowledged(scope, evidence);
            case Absent _, Acknowledged _, Resolved _ ->
                    throw new IllegalStateException("acknowledged as " + alert);
        };
    }

    private static Alert resolved(Alert alert) {
        return switch (alert) {
            case Open(AlertScope scope, AlertEvidence evidence) -> new Resolved(scope, evidence);
            case Acknowledged(AlertScope scope, AlertEvidence evidence) ->
                    new Resolved(scope, evidence);
            case Escalated(AlertScope scope, AlertEvidence evidence) ->
                    new Resolved(scope, evidence);
            case Absent _, Resolved _ -> throw new IllegalStateException("resolved as " + alert);
        };
    }
}
