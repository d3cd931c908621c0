package id.percaya.kit.eventlog;

import id.percaya.eventstore.Subscription;
import id.percaya.eventstore.postgres.log.Cluster;
import id.percaya.eventstore.postgres.subscription.SubscriptionRunner;
import io.quarkus.agroal.DataSource;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;

/// Starts and stops the subscriptions with the service; on stop it releases their leases. The start
/// fails when the log was restored from another cluster and `es.after_restore()` was not run.
@ApplicationScoped
class SubscriptionStarter {

    private final javax.sql.DataSource worker;
    private final SubscriptionRunner subscriptions;
    private final List<Subscription<?>> all;

    SubscriptionStarter(
            @DataSource(EventStoreWiring.WORKER) javax.sql.DataSource worker,
            SubscriptionRunner subscriptions,
            @All List<Subscription<?>> all) {
        this.worker = worker;
        this.subscriptions = subscriptions;
        this.all = all;
    }

    void start(@Observes StartupEvent event) {
        Cluster.requireOwn(worker);
        all.forEach(subscriptions::start);
    }

    void stop(@Observes ShutdownEvent event) {
        subscriptions.close();
    }
}
