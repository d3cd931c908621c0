package id.percaya.kit.store;

import id.percaya.eventstore.Subscription;
import id.percaya.eventstore.postgres.Subscriptions;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;

/// Starts the service's subscriptions with it and stops them with it, leases handed over.
@ApplicationScoped
class Hearing {

    private final Subscriptions subscriptions;
    private final List<Subscription<?>> all;

    Hearing(Subscriptions subscriptions, @All List<Subscription<?>> all) {
        this.subscriptions = subscriptions;
        this.all = all;
    }

    void start(@Observes StartupEvent event) {
        all.forEach(subscriptions::start);
    }

    void stop(@Observes ShutdownEvent event) {
        subscriptions.close();
    }
}
