package id.percaya.campaign;

import id.percaya.kit.messaging.receiving.Inbox;
import id.percaya.kit.messaging.watermark.WatermarkIntake;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/// Takes the records of crisis-service, consent-service and listening-service from Kafka into the
/// inbox. The methods block so that a partition's batches arrive one after another: on virtual
/// threads Quarkus handles several at a time, and the offset of a later batch would vouch for a
/// withdrawal in an earlier one.
@ApplicationScoped
class IncomingTopics {

    private final Inbox inbox;
    private final WatermarkIntake watermarks;

    IncomingTopics(Inbox inbox, WatermarkIntake watermarks) {
        this.inbox = inbox;
        this.watermarks = watermarks;
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

    @Incoming("listening")
    @Blocking
    void listening(ConsumerRecords<String, byte[]> records) {
        inbox.take(records);
    }

    @Incoming("consent-watermarks")
    @Blocking
    void consentWatermarks(ConsumerRecords<String, byte[]> records) {
        watermarks.take(records);
    }
}
