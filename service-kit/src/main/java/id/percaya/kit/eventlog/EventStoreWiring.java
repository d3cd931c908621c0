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

/// Puts the event store together: the log and the inline views on the request role's datasource,
/// the subscriptions on the worker's.
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
            TransactionSynchronizationRegistry transactions) {
        return new WakingEventStore(
                new PostgresEventStore(requests, inline, codec, snapshots),
                transactions,
                subscriptions::wake);
    }

    @Produces
    @Singleton
    Snapshots snapshots(
            Transactions transactions, javax.sql.DataSource requests, EventCodec codec) {
        return new PostgresSnapshots(transactions, requests, codec);
    }

    /// A node that keeps its name over restarts takes up its leases at once; without a name it
    /// waits for the old ones to lapse.
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

    /// By the microsecond, as PostgreSQL keeps time.
    @Produces
    @Singleton
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), Duration.of(1, ChronoUnit.MICROS));
    }
}
