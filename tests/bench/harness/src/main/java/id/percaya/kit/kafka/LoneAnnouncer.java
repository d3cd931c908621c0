package id.percaya.kit.kafka;

import id.percaya.eventstore.Subscription;
import id.percaya.kit.Announces;
import java.util.List;

/// The kit's announcer without a container around it, for the benchmark: what a service says of one
/// kind of event, on the service's topic.
public final class LoneAnnouncer implements AutoCloseable {

    private record Silent(boolean enabled, boolean watermark) implements AnnouncerSettings {}

    private final Announcer announcer;

    /// @param service whose topic `percaya.<service>` exists
    public LoneAnnouncer(String brokers, String service, Announces<?> announces) {
        announcer =
                new Announcer(
                        List.of(announces),
                        new Outgoing(service),
                        new TransactionalTopic(brokers, service),
                        new Silent(true, false));
    }

    public Subscription<?> subscription() {
        return announcer;
    }

    @Override
    public void close() {
        announcer.close();
    }
}
