package id.percaya.kit.webhooks;

import id.percaya.eventstore.Sorted;
import java.net.URI;
import java.util.Set;

/// The destination of the events of a subscription.
///
/// @param types without their prefix; all types, also later ones, if empty
record WebhookTarget(URI url, Set<String> types) {

    WebhookTarget {
        types = Sorted.set(types);
    }
}
