/// Webhook subscriptions of partners: `/v1/webhook-subscriptions`. The subscription is an
/// aggregate, so that its history shows who changed where events go; secrets, the place in the log
/// and the deliveries are tables beside it. [id.percaya.kit.webhooks.delivery] sends. Services use
/// nothing of it: each has the operations and the sender because it has the kit.
@NullMarked
package id.percaya.kit.webhooks;

import org.jspecify.annotations.NullMarked;
