package id.percaya.consent;

import id.percaya.kit.messaging.receiving.Inbox;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/// Receives the topics of other services; the inbox hands each record to its reaction.
@ApplicationScoped
class IncomingTopics {

    private final Inbox inbox;

    IncomingTopics(Inbox inbox) {
        this.inbox = inbox;
    }

    @Incoming("campaign")
    @Blocking
    void campaign(ConsumerRecords<String, byte[]> records) {
        inbox.take(records);
    }

    @Incoming("directory")
    @Blocking
    void directory(ConsumerRecords<String, byte[]> records) {
        inbox.take(records);
    }
}
