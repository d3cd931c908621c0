package id.percaya.crisis;

import id.percaya.kit.messaging.receiving.Inbox;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/// Hands the records of the subscribed Kafka topics to the inbox.
@ApplicationScoped
class IncomingTopics {

    private final Inbox inbox;

    IncomingTopics(Inbox inbox) {
        this.inbox = inbox;
    }

    @Incoming("listening")
    @Blocking
    public void listening(ConsumerRecords<String, byte[]> records) {
        inbox.take(records);
    }

    @Incoming("campaign")
    @Blocking
    public void campaign(ConsumerRecords<String, byte[]> records) {
        inbox.take(records);
    }

    @Incoming("directory")
    @Blocking
    public void directory(ConsumerRecords<String, byte[]> records) {
        inbox.take(records);
    }
}
