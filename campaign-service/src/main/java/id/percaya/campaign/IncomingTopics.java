package id.percaya.campaign;

import id.percaya.kit.messaging.Inbox;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/// Takes the records of crisis-service and consent-service from Kafka into the inbox. The methods
/// block so that a partition's batches arrive one after another: on virtual threads Quarkus handles
/// several at a time, and a watermark could overtake the withdrawal it vouches for.
@ApplicationScoped
class IncomingTopics {

    private final Inbox inbox;

    IncomingTopics(Inbox inbox) {
        this.inbox = inbox;
    }

    @Incoming("crisis")
    @Blocking
    void crisis(ConsumerRecords<String, byte[]> records) {
        inbox.take(records);
    }

    @Incoming("consent")
    @Blocking
    void consent(ConsumerRecords<String, byte[]> records) {
        inbox.take(records);
    }
}
