package id.percaya.listening.alerting.alert;

import java.util.UUID;

/// The rule, the monitor and the facility of an alert.
public record AlertScope(UUID ruleId, UUID monitorId, String facility) {}
