/// Lists the subscriptions of the service and the streams that are parked because an event failed.
/// Takes the orders to pause and resume a subscription, and to retry or discard what is parked.
/// Each order goes through [SubscriptionControl], which records it before it is carried out.
@NullMarked
package id.percaya.kit.operations.subscriptions;

import org.jspecify.annotations.NullMarked;
