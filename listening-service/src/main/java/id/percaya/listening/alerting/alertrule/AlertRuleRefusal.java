package id.percaya.listening.alerting.alertrule;

import id.percaya.eventstore.Refused;

public enum AlertRuleRefusal implements Refused.Reason {
    ALERT_RULE_ABSENT,
    ALERT_RULE_EXISTS,
    ALERT_RULE_NOT_ACTIVE,
    ALERT_RULE_ARCHIVED
}
