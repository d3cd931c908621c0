package id.percaya.listening.announcing;

import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Recorded;
import id.percaya.kit.messaging.sending.Announcement;
import id.percaya.kit.messaging.sending.Announces;
import id.percaya.listening.alerting.alert.AlertEvent;
import id.percaya.listening.alerting.alert.AlertEvent.AlertAcknowledged;
import id.percaya.listening.alerting.alert.AlertEvent.AlertEscalated;
import id.percaya.listening.alerting.alert.AlertEvent.AlertRaised;
import id.percaya.listening.alerting.alert.AlertEvent.AlertRecounted;
import id.percaya.listening.alerting.alert.AlertEvent.AlertResolved;
import id.percaya.listening.alerting.alert.AlertEvent.AlertSnoozed;
import id.percaya.listening.alerting.alert.AlertEvent.AlertWoken;
import id.percaya.listening.alerting.alert.AlertEvidence;
import id.percaya.listening.alerting.alert.AlertScope;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/// Announces raised, escalated and resolved alerts. An alert is announced as raised once: when it
/// is raised, or by the first recount with which it concerns others. Acknowledgements and other
/// recounts stay internal.
@ApplicationScoped
class AlertAnnouncements implements Announces<AlertEvent> {

    @Override
    public EventTypes<AlertEvent> types() {
        return AlertEvent.TYPES;
    }

    @Override
    public Optional<Announcement> announcement(Recorded<AlertEvent> recorded) {
        return switch (recorded.event()) {
            case AlertRaised raised -> told("alert.raised", raised.watched(), raised.evidence());
            case AlertRecounted recounted -> recounted(recounted);
            case AlertEscalated escalated ->
                    told("alert.escalated", escalated.watched(), escalated.evidence());
            case AlertResolved resolved ->
                    announced("alert.resolved.v1", AlertResolvedAnnounced.of(resolved));
            case AlertAcknowledged _, AlertSnoozed _, AlertWoken _ -> Optional.empty();
        };
    }

    private static Optional<Announcement> recounted(AlertRecounted recounted) {
        AlertScope firstTold = recounted.firstTold();
        return firstTold == null
                ? Optional.empty()
                : told("alert.raised", firstTold, recounted.evidence());
    }

    /// Version 1 of both types promises a negative mention. So an alert without one has version 2.
    private static Optional<Announcement> told(
            String name, AlertScope watched, AlertEvidence evidence) {
        String type = name + (evidence.negative() == 0 ? ".v2" : ".v1");
        return evidence.concernsOthers()
                ? announced(type, AlertAnnounced.of(watched, evidence))
                : Optional.empty();
    }

    private static Optional<Announcement> announced(String type, Object data) {
        return Optional.of(new Announcement(type, data));
    }
}
