package id.percaya.listening.alert;

import static id.percaya.listening.alert.AlertRefusal.ALERT_ABSENT;
import static id.percaya.listening.alert.AlertRefusal.ALERT_RESOLVED;

import id.percaya.eventstore.Decider;
import id.percaya.eventstore.Refused;
import id.percaya.listening.alert.Alert.Absent;
import id.percaya.listening.alert.Alert.Acknowledged;
import id.percaya.listening.alert.Alert.Escalated;
import id.percaya.listening.alert.Alert.Open;
import id.percaya.listening.alert.Alert.Resolved;
import id.percaya.listening.alert.AlertCommand.AcknowledgeAlert;
import id.percaya.listening.alert.AlertCommand.RaiseAlert;
import id.percaya.listening.alert.AlertCommand.RecountAlert;
import id.percaya.listening.alert.AlertCommand.ResolveAlert;
import id.percaya.listening.alert.AlertEvent.AlertAcknowledged;
import id.percaya.listening.alert.AlertEvent.AlertEscalated;
import id.percaya.listening.alert.AlertEvent.AlertRaised;
import id.percaya.listening.alert.AlertEvent.AlertRecounted;
import id.percaya.listening.alert.AlertEvent.AlertResolved;
import java.util.List;

/// The rules of an alert's life. One burst is one alert: what comes later recounts it, speaks up
/// again only when the severity rises, and never makes it milder.
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
            case Open(Watched watched, Evidence known) -> recounted(recount, watched, known);
            case Acknowledged(Watched watched, Evidence known) ->
                    recounted(recount, watched, known);
            case Escalated(Watched watched, Evidence known) -> recounted(recount, watched, known);
            case Resolved _ -> List.of();
        };
    }

    private static List<AlertEvent> recounted(
            RecountAlert recount, Watched watched, Evidence known) {
        Evidence now = recount.evidence();
        int graver = now.severity().compareTo(known.severity());
        if (graver > 0) {
            return List.of(new AlertEscalated(watched, now, recount.at()));
        }
        boolean more = graver == 0 && now.negative() > known.negative();
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
            case AlertRaised(Watched watched, Evidence evidence, _) -> new Open(watched, evidence);
            case AlertRecounted(Evidence evidence, _) -> counting(alert, evidence);
            case AlertEscalated(Watched watched, Evidence evidence, _) ->
                    new Escalated(watched, evidence);
            case AlertAcknowledged _ -> acknowledged(alert);
            case AlertResolved _ -> resolved(alert);
        };
    }

    private static Alert counting(Alert alert, Evidence evidence) {
        return switch (alert) {
            case Open(Watched watched, _) -> new Open(watched, evidence);
            case Acknowledged(Watched watched, _) -> new Acknowledged(watched, evidence);
            case Escalated(Watched watched, _) -> new Escalated(watched, evidence);
            case Absent _, Resolved _ -> throw new IllegalStateException("recounted as " + alert);
        };
    }

    private static Alert acknowledged(Alert alert) {
        return switch (alert) {
            case Open(Watched watched, Evidence evidence) -> new Acknowledged(watched, evidence);
            case Escalated(Watched watched, Evidence evidence) ->
                    new Acknowledged(watched, evidence);
            case Absent _, Acknowledged _, Resolved _ ->
                    throw new IllegalStateException("acknowledged as " + alert);
        };
    }

    private static Alert resolved(Alert alert) {
        return switch (alert) {
            case Open(Watched watched, Evidence evidence) -> new Resolved(watched, evidence);
            case Acknowledged(Watched watched, Evidence evidence) ->
                    new Resolved(watched, evidence);
            case Escalated(Watched watched, Evidence evidence) -> new Resolved(watched, evidence);
            case Absent _, Resolved _ -> throw new IllegalStateException("resolved as " + alert);
        };
    }
}
