package id.percaya.listening;

import id.percaya.kit.messaging.receiving.Inbox;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/// Hands the records of the provider's directory to the inbox.
@ApplicationScoped
class IncomingTopics {

    private final Inbox inbox;

    IncomingTopics(Inbox inbox) {
        this.inbox = inbox;
    }

    @Incoming("directory")
    @Blocking
    void directory(ConsumerRecords<String, byte[]> records) {
        inbox.take(records);
    }
}
