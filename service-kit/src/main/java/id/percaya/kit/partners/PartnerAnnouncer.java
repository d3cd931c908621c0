package id.percaya.kit.partners;

import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.Subscription;
import id.percaya.kit.messaging.sending.AnnouncedEvents;
import id.percaya.kit.messaging.sending.TransactionalTopic;
import io.quarkus.arc.lookup.LookupIfProperty;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.producer.ProducerRecord;

/// Publishes partners' records on the topic of their tenant, in the log's order. It has its own
/// subscription, lease and fenced producer, so that it never delays the announcements that services
/// wait for. Each batch is one Kafka transaction over the topics of all tenants, at least once.
///
/// Records of a tenant without a topic are left out: see [PartnerTopics].
@ApplicationScoped
@LookupIfProperty(name = "percaya.announcer.enabled", stringValue = "true")
class PartnerAnnouncer implements Subscription<Object> {

    private final AnnouncedEvents announced;
    private final PartnerRecords records;
    private final PartnerTopics topics;
    private final TransactionalTopic producer;
    private final int generation;

    PartnerAnnouncer(
            AnnouncedEvents announced,
            PartnerRecords records,
            PartnerTopics topics,
            PartnerAnnouncerSettings settings) {
        this.announced = announced;
        this.records = records;
        this.topics = topics;
        this.producer = topics.producer();
        this.generation = settings.generation();
    }

    @Override
    public String name() {
        return "partner-announcer-" + generation;
    }

    @Override
    public EventTypes<Object> types() {
        return announced.types();
    }

    @Override
    public void leaseAcquired() {
        topics.find();
        producer.open();
    }

    @Override
    public void on(Recorded<Object> recorded) {
        on(List.of(recorded));
    }

    @Override
    public void on(List<Recorded<Object>> batch) {
        producer.send(
                batch.stream()
                        .flatMap(recorded -> records.of(recorded).stream())
                        .flatMap(record -> onItsTopic(record).stream())
                        .toList());
    }

    @PreDestroy
    void close() {
        producer.close();
    }

    private Optional<ProducerRecord<String, byte[]>> onItsTopic(PartnerRecord record) {
        return topics.of(record.tenantid()).map(topic -> KafkaForm.of(record, topic));
    }
}
