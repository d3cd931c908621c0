/// Delivers the log's events to subscriptions and views. A [SubscriptionRunner] starts a
/// [SubscriptionLoop] for each shard: it holds the [Lease], reads the next events from the [Tail],
/// delivers them and moves the checkpoint. [FailureHandling] decides after a failure whether to
/// wait, to look for the failing event or to park it. Services start and stop subscriptions with
/// [SubscriptionRunner]; operators use [SubscriptionOperations].
@NullMarked
package id.percaya.eventstore.postgres.subscription;

import org.jspecify.annotations.NullMarked;
