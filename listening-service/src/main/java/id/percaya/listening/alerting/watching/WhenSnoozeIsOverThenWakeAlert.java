package id.percaya.listening.alerting.watching;

import id.percaya.kit.timing.Deadline;
import id.percaya.kit.timing.Timer;
import id.percaya.listening.alerting.alert.AlertCommand.WakeAlert;
import id.percaya.listening.alerting.alert.AlertId;
import id.percaya.listening.alerting.alert.Alerts;
import jakarta.enterprise.context.ApplicationScoped;

/// Opens the alert again, unless it has changed since or sleeps longer.
@ApplicationScoped
class WhenSnoozeIsOverThenWakeAlert implements Timer {

    static final String NAME = "alert-wakes";

    private final Alerts alerts;

    WhenSnoozeIsOverThenWakeAlert(Alerts alerts) {
        this.alerts = alerts;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void due(Deadline due) {
        alerts.handle(new AlertId(due.subject()), new WakeAlert(due.at()), due.context());
    }
}
