package id.percaya.listening;

import id.percaya.kit.messaging.receiving.Inbox;
import id.percaya.kit.messaging.receiving.PartnerInbox;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/// Hands the records of the provider's directory, of crisis-service and of campaign-service to the
/// inbox, and those of partners to theirs.
@ApplicationScoped
class IncomingTopics {

    private final Inbox inbox;
    private final PartnerInbox partners;

    IncomingTopics(Inbox inbox, PartnerInbox partners) {
        this.inbox = inbox;
        this.partners = partners;
    }

    @Incoming("directory")
    @Blocking
    void directory(ConsumerRecords<String, byte[]> records) {
        inbox.take(records);
    }

    @Incoming("crisis")
    @Blocking
    void crisis(ConsumerRecords<String, byte[]> records) {
        inbox.take(records);
    }

    @Incoming("partner-mentions")
    @Blocking
    void partnerMentions(ConsumerRecords<String, byte[]> records) {
        partners.take(records);
    }

    @Incoming("campaign")
    @Blocking
    void campaign(ConsumerRecords<String, byte[]> records) {
        inbox.take(records);
    }
}
