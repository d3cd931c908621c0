package id.percaya.listening.sources.webhook;

import id.percaya.eventstore.Tenant;
import java.util.UUID;

/// The source to which a delivery is addressed.
///
/// @param account whose entries it hears
record WebhookSource(UUID id, Tenant tenant, String account, boolean active) {}
