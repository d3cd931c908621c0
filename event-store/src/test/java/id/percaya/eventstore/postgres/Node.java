package id.percaya.eventstore.postgres;

import id.percaya.eventstore.View;
import java.util.UUID;

/// One replica that keeps a view.
final class Node implements AutoCloseable {

    private final Subscriptions subscriptions;
    private final Views views;

    Node(Ward ward, View<?> view) {
        TestDatabase database = ward.database();
        subscriptions = new Subscriptions(database.worker(), UUID.randomUUID().toString());
        views = new Views(database.owner(), database.worker(), subscriptions);
        views.start(view);
    }

    @Override
    public void close() {
        views.close();
        subscriptions.close();
    }
}
