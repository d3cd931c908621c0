package id.percaya.kit.view;

import id.percaya.eventstore.View;
import id.percaya.eventstore.json.EventCodec;
import id.percaya.eventstore.postgres.subscription.SubscriptionRunner;
import id.percaya.eventstore.postgres.verify.ViewComparison;
import id.percaya.eventstore.postgres.view.Rebuilds;
import id.percaya.eventstore.postgres.view.ViewAge;
import id.percaya.eventstore.postgres.view.ViewRunner;
import id.percaya.kit.eventlog.EventStoreWiring;
import io.quarkus.agroal.DataSource;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;

/// Starts the subscribed views of the service: its [View] beans.
@ApplicationScoped
class ViewStarter {

    private static final String OWNER = "owner";

    /// Stops the views before the subscriptions that they started.
    private static final int EARLY = 1_000;

    private final ViewRunner views;
    private final List<View<?>> all;

    ViewStarter(
            @DataSource(OWNER) javax.sql.DataSource owner,
            @DataSource(EventStoreWiring.WORKER) javax.sql.DataSource worker,
            SubscriptionRunner subscriptions,
            @All List<View<?>> all) {
        this.views = new ViewRunner(owner, worker, subscriptions);
        this.all = all;
    }

    @Produces
    @Singleton
    static Rebuilds rebuilds(
            @DataSource(OWNER) javax.sql.DataSource owner,
            @DataSource(EventStoreWiring.WORKER) javax.sql.DataSource worker) {
        return new Rebuilds(owner, worker);
    }

    @Produces
    @Singleton
    static ViewComparison comparison(
            @DataSource(EventStoreWiring.WORKER) javax.sql.DataSource worker, EventCodec codec) {
        return new ViewComparison(worker, codec);
    }

    @Produces
    @Singleton
    static ViewAge age(javax.sql.DataSource requests) {
        return new ViewAge(requests);
    }

    void start(@Observes StartupEvent event) {
        all.forEach(views::start);
    }

    void stop(@Observes @Priority(EARLY) ShutdownEvent event) {
        views.close();
    }
}
