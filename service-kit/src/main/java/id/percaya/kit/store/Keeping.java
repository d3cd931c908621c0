package id.percaya.kit.store;

import id.percaya.eventstore.View;
import id.percaya.eventstore.postgres.Comparison;
import id.percaya.eventstore.postgres.EventCodec;
import id.percaya.eventstore.postgres.Rebuilds;
import id.percaya.eventstore.postgres.Subscriptions;
import id.percaya.eventstore.postgres.ViewAge;
import id.percaya.eventstore.postgres.Views;
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

/// Keeps the service's subscribed views: its [View] beans.
@ApplicationScoped
class Keeping {

    private static final String OWNER = "owner";

    /// Before the subscriptions, which the views have started.
    private static final int EARLY = 1_000;

    private final Views views;
    private final List<View<?>> all;

    Keeping(
            @DataSource(OWNER) javax.sql.DataSource owner,
            @DataSource(StoreWiring.WORKER) javax.sql.DataSource worker,
            Subscriptions subscriptions,
            @All List<View<?>> all) {
        this.views = new Views(owner, worker, subscriptions);
        this.all = all;
    }

    @Produces
    @Singleton
    static Rebuilds rebuilds(
            @DataSource(OWNER) javax.sql.DataSource owner,
            @DataSource(StoreWiring.WORKER) javax.sql.DataSource worker) {
        return new Rebuilds(owner, worker);
    }

    @Produces
    @Singleton
    static Comparison comparison(
            @DataSource(StoreWiring.WORKER) javax.sql.DataSource worker, EventCodec codec) {
        return new Comparison(worker, codec);
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
