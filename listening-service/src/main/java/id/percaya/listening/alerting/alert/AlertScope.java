package id.percaya.listening.alerting.alert;

import java.util.UUID;

/// What an alert is about: which rule over which monitor, for which facility.
public record AlertScope(UUID ruleId, UUID monitorId, String facility) {}
