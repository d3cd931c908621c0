/// Sends events to the addresses of webhook subscriptions, and keeps the log of deliveries.
///
/// [id.percaya.kit.webhooks.delivery.WebhookDispatcher] looks after all subscriptions of a node: it
/// takes new events from the log into rows, and hands due rows to threads of their own, a few for
/// each subscription. Rows of one aggregate wait for each other; those of another subscription
/// never do.
@NullMarked
package id.percaya.kit.webhooks.delivery;

import org.jspecify.annotations.NullMarked;
