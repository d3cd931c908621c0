package id.percaya.listening.alert;

import java.util.UUID;

/// What an alert is about: which rule over which monitor, for which facility.
public record Watched(UUID ruleId, UUID monitorId, String facility) {}
