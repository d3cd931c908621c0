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
            case AlertRaised raised ->
                    announced(
                            "alert.raised.v1",
                            AlertAnnounced.of(raised.watched(), raised.evidence()));
            case AlertEscalated escalated ->
                    announced(
                            "alert.escalated.v1",
                            AlertAnnounced.of(escalated.watched(), escalated.evidence()));
            case AlertResolved resolved ->
                    announced(
                            "alert.resolved.v1", new AlertResolvedAnnounced(resolved.resolvedAt()));
            case AlertRecounted _, AlertAcknowledged _ -> Optional.empty();
        };
    }

    private static Optional<Announcement> announced(String type, Object data) {
        return Optional.of(new Announcement(type, data));
    }
}
