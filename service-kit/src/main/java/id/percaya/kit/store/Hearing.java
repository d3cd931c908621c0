package id.percaya.kit.store;

import id.percaya.eventstore.Subscription;
import id.percaya.eventstore.postgres.Cluster;
import id.percaya.eventstore.postgres.Subscriptions;
import io.quarkus.agroal.DataSource;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;

/// Starts the service's subscriptions with it and stops them with it, leases handed over. A service
/// whose log was restored from another cluster does not start: nothing may be appended to it yet.
@ApplicationScoped
class Hearing {

    private final javax.sql.DataSource worker;
    private final Subscriptions subscriptions;
    private final List<Subscription<?>> all;

    Hearing(
            @DataSource(StoreWiring.WORKER) javax.sql.DataSource worker,
            Subscriptions subscriptions,
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
