package id.percaya.kit.messaging;

import id.percaya.eventstore.Subscription;
import id.percaya.kit.messaging.broker.BrokerConnection;
import id.percaya.kit.messaging.sending.AnnouncedEvents;
import id.percaya.kit.messaging.sending.AnnouncementRecords;
import id.percaya.kit.messaging.sending.Announcer;
import id.percaya.kit.messaging.sending.AnnouncerSettings;
import id.percaya.kit.messaging.sending.Announces;
import id.percaya.kit.messaging.sending.TransactionalTopic;
import java.net.URI;
import java.util.List;
import java.util.Map;

/// The kit's announcer without a container: announces one type of event on the topic of a service.
public final class StandaloneAnnouncer implements AutoCloseable {

    private record Silent(boolean enabled, boolean watermark) implements AnnouncerSettings {}

    private static final SchemaAddresses SCHEMAS =
            new SchemaAddresses(URI.create("http://127.0.0.1/schemas"));

    private final Announcer announcer;

    /// @param account settings of a Kafka client that may write it
    /// @param service its topic `percaya.<service>` must exist
    public StandaloneAnnouncer(
            Map<String, Object> account, String service, Announces<?> announces) {
        announcer =
                new Announcer(
                        new AnnouncedEvents(List.of(announces)),
                        new AnnouncementRecords(service, SCHEMAS),
                        new TransactionalTopic(new BrokerConnection(account), service),
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
