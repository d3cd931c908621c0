/// The event store inside the service. [EventStoreWiring] produces the store, snapshots and the
/// subscription runner on the service's datasources. [SubscriptionStarter] starts the service's
/// `Subscription` beans, and [WakingEventStore] wakes them after each append. [MetricsSampler]
/// measures how far subscriptions are behind. Services inject the produced beans and use nothing
/// else here.
@NullMarked
package id.percaya.kit.eventlog;

import org.jspecify.annotations.NullMarked;
