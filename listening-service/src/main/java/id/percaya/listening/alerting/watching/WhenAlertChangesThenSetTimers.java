package id.percaya.listening.alerting.watching;

import id.percaya.eventstore.EventMetadata;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.Subscription;
import id.percaya.kit.timing.Deadline;
import id.percaya.kit.timing.Timers;
import id.percaya.listening.alerting.alert.AlertEvent;
import id.percaya.listening.alerting.alert.AlertEvent.AlertAcknowledged;
import id.percaya.listening.alerting.alert.AlertEvent.AlertEscalated;
import id.percaya.listening.alerting.alert.AlertEvent.AlertRaised;
import id.percaya.listening.alerting.alert.AlertEvent.AlertRecounted;
import id.percaya.listening.alerting.alert.AlertEvent.AlertResolved;
import id.percaya.listening.alerting.alert.AlertEvent.AlertSnoozed;
import id.percaya.listening.alerting.alert.AlertEvent.AlertWoken;
import id.percaya.listening.alerting.terms.Hysteresis;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/// Sets the time at which a raised alert is looked at again, and the time at which a snoozed one
/// wakes. An alert of a rule that ends by people only is looked at once, in vain.
@ApplicationScoped
class WhenAlertChangesThenSetTimers implements Subscription<AlertEvent> {

    private final Timers timers;

    WhenAlertChangesThenSetTimers(Timers timers) {
        this.timers = timers;
    }

    @Override
    public String name() {
        return "alert-timers";
    }

    @Override
    public EventTypes<AlertEvent> types() {
        return AlertEvent.TYPES;
    }

    @Override
    public void on(Recorded<AlertEvent> recorded) {
        switch (recorded.event()) {
            case AlertRaised raised ->
                    set(
                            WhenAlertMayBeQuietThenCloseAlert.NAME,
                            recorded,
                            firstLook(raised),
                            "raised");
            case AlertSnoozed snoozed ->
                    set(
                            WhenSnoozeIsOverThenWakeAlert.NAME,
                            recorded,
                            snoozed.until(),
                            snoozed.until().toString());
            case AlertRecounted _,
                    AlertEscalated _,
                    AlertAcknowledged _,
                    AlertWoken _,
                    AlertResolved _ -> {}
        }
    }

    private static Instant firstLook(AlertRaised raised) {
        return raised.evidence().tellsSilence()
                ? raised.raisedAt().plus(WhenAlertMayBeQuietThenCloseAlert.AGAIN)
                : QuietCheck.earliest(raised.evidence(), raised.raisedAt(), Hysteresis.USUAL);
    }

    private void set(String timer, Recorded<?> recorded, Instant at, String key) {
        EventMetadata cause = recorded.metadata();
        timers.set(
                timer,
                new Deadline(cause.tenant(), recorded.stream().id(), at, cause.correlation(), key));
    }
}
