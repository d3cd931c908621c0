package id.percaya.eventstore.postgres;

import id.percaya.eventstore.View;
import id.percaya.eventstore.postgres.subscription.SubscriptionRunner;
import id.percaya.eventstore.postgres.view.ViewRunner;
import java.util.UUID;

/// One replica that runs a view.
public final class ViewNode implements AutoCloseable {

    private final SubscriptionRunner subscriptions;
    private final ViewRunner views;

    public ViewNode(PulseStore ward, View<?> view) {
        TestDatabase database = ward.database();
        subscriptions = new SubscriptionRunner(database.worker(), UUID.randomUUID().toString());
        views = new ViewRunner(database.owner(), database.worker(), subscriptions);
        views.start(view);
    }

    @Override
    public void close() {
        views.close();
        subscriptions.close();
    }
}
