package id.percaya.campaign.policy;

import id.percaya.kit.Inbox;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/// Whom this service listens to.
@ApplicationScoped
class Topics {

    private final Inbox inbox;

    Topics(Inbox inbox) {
        this.inbox = inbox;
    }

    @Incoming("crisis")
    @RunOnVirtualThread
    void crisis(ConsumerRecords<String, byte[]> records) {
        inbox.take(records);
    }

    @Incoming("consent")
    @RunOnVirtualThread
    void consent(ConsumerRecords<String, byte[]> records) {
        inbox.take(records);
    }
}
