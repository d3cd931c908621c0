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

/// Announces raised, escalated and resolved alerts. Recounts and acknowledgements stay internal.
@ApplicationScoped
class AlertAnnouncements implements Announces<AlertEvent> {

    @Override
    public EventTypes<AlertEvent> types() {
        return AlertEvent.TYPES;
    }

    @Override
    public Optional<Announcement> announcement(Recorded<AlertEvent> recorded) {
        return switch (recorded.event()) {
            case AlertRaised raised -> told("alert.raised.v1", raised.watched(), raised.evidence());
            case AlertEscalated escalated ->
                    told("alert.escalated.v1", escalated.watched(), escalated.evidence());
            case AlertResolved resolved ->
                    announced("alert.resolved.v1", AlertResolvedAnnounced.of(resolved));
            case AlertRecounted _, AlertAcknowledged _, AlertSnoozed _, AlertWoken _ ->
                    Optional.empty();
        };
    }

    /// An alert without a negative mention stays internal, because others open a case from it.
    private static Optional<Announcement> told(
            String type, AlertScope watched, AlertEvidence evidence) {
        return evidence.negative() == 0
                ? Optional.empty()
                : announced(type, AlertAnnounced.of(watched, evidence));
    }

    private static Optional<Announcement> announced(String type, Object data) {
        return Optional.of(new Announcement(type, data));
    }
}
