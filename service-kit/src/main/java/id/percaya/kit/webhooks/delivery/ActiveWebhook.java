package id.percaya.kit.webhooks.delivery;

import id.percaya.eventstore.Tenant;
import java.net.URI;
import java.util.Set;
import java.util.UUID;

/// A subscription to which events are sent now.
///
/// @param types without their prefix; all if empty
/// @param isBehind whether the log has rows that it has not seen
/// @param isDue whether a delivery is due
record ActiveWebhook(
        UUID id, Tenant tenant, URI url, Set<String> types, boolean isBehind, boolean isDue) {}
