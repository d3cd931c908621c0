package id.percaya.kit.eventlog;

import id.percaya.eventstore.EventStore;
import id.percaya.eventstore.Projection;
import id.percaya.eventstore.Snapshots;
import id.percaya.eventstore.Transactions;
import id.percaya.eventstore.json.EventCodec;
import id.percaya.eventstore.postgres.log.PostgresEventStore;
import id.percaya.eventstore.postgres.log.PostgresSnapshots;
import id.percaya.eventstore.postgres.subscription.SubscriptionOperations;
import id.percaya.eventstore.postgres.subscription.SubscriptionRunner;
import io.quarkus.agroal.DataSource;
import io.quarkus.arc.All;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Produces the beans of the event store. The log and the inline views use the request role's
/// datasource, the subscriptions the worker's.
public class EventStoreWiring {

    public static final String WORKER = "worker";

    @Produces
    @Singleton
    EventStore store(
            javax.sql.DataSource requests,
            @All List<Projection<?>> inline,
            EventCodec codec,
            SubscriptionRunner subscriptions,
            Snapshots snapshots,
            @All List<LogListener> listeners,
            TransactionSynchronizationRegistry transactions) {
        return new WakingEventStore(
                new PostgresEventStore(requests, inline, codec, snapshots),
                transactions,
                () -> {
                    subscriptions.wake();
                    listeners.forEach(LogListener::appended);
                });
    }

    @Produces
    @Singleton
    Snapshots snapshots(
            Transactions transactions, javax.sql.DataSource requests, EventCodec codec) {
        return new PostgresSnapshots(transactions, requests, codec);
    }

    /// A node with a fixed name resumes its leases at once after a restart. Without a name it waits
    /// until they expire.
    @Produces
    @Singleton
    SubscriptionRunner subscriptions(
            @DataSource(WORKER) javax.sql.DataSource worker,
            EventCodec codec,
            @ConfigProperty(name = "percaya.node") Optional<String> node) {
        return new SubscriptionRunner(
                worker, node.orElseGet(() -> UUID.randomUUID().toString()), codec);
    }

    @Produces
    @Singleton
    SubscriptionOperations operations(@DataSource(WORKER) javax.sql.DataSource worker) {
        return new SubscriptionOperations(worker);
    }

    /// Ticks in microseconds, the precision of PostgreSQL's timestamps.
    @Produces
    @Singleton
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), Duration.of(1, ChronoUnit.MICROS));
    }
}
