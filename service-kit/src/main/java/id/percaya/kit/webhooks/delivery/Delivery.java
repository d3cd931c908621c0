package id.percaya.kit.webhooks.delivery;

import java.time.Instant;
import java.util.UUID;

/// A delivery that this node attempts now.
///
/// @param attempt its number, from 1; a later attempt of another node invalidates this one
/// @param eventId the `webhook-id`
/// @param body the CloudEvent as JSON
record Delivery(long id, int attempt, UUID eventId, String body, Instant createdAt) {}
