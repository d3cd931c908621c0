package id.percaya.listening.alerting.alert;

import id.percaya.eventstore.Refused;

public enum AlertRefusal implements Refused.Reason {
    ALERT_ABSENT,
    ALERT_RESOLVED
}
