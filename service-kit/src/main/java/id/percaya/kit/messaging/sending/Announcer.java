package id.percaya.kit.messaging.sending;

import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.Subscription;
import io.quarkus.arc.lookup.LookupIfProperty;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.producer.ProducerRecord;

/// The transactional outbox: reads the service's log and publishes CloudEvents on the topic
/// `percaya.<service>`. The log itself is the outbox, so there is no table for it. The [Announces]
/// beans translate the events. Each batch is one Kafka transaction, in the log's order, at least
/// once: after a crash the last batch is sent again with the same ids.
///
/// It has a single shard because its watermark covers the whole log. The topic is opened only when
/// this process acquires the lease.
@ApplicationScoped
@LookupIfProperty(name = "percaya.announcer.enabled", stringValue = "true")
public class Announcer implements Subscription<Object> {

    private final AnnouncedEvents announced;
    private final AnnouncementRecords records;
    private final TransactionalTopic topic;
    private final AnnouncerSettings settings;

    public Announcer(
            AnnouncedEvents announced,
            AnnouncementRecords records,
            TransactionalTopic topic,
            AnnouncerSettings settings) {
        this.announced = announced;
        this.records = records;
        this.topic = topic;
        this.settings = settings;
    }

    @Override
    public String name() {
        return "announcer";
    }

    @Override
    public EventTypes<Object> types() {
        return announced.types();
    }

    @Override
    public void leaseAcquired() {
        topic.open();
    }

    @Override
    public void on(Recorded<Object> recorded) {
        on(List.of(recorded));
    }

    @Override
    public void on(List<Recorded<Object>> batch) {
        topic.send(batch.stream().flatMap(recorded -> record(recorded).stream()).toList());
    }

    @Override
    public void caughtUp(Instant asOf) {
        if (settings.watermark()) {
            topic.send(List.of(records.watermark(asOf, topic.ends())));
        }
    }

    @PreDestroy
    public void close() {
        topic.close();
    }

    private Optional<ProducerRecord<String, byte[]>> record(Recorded<Object> recorded) {
        return announced
                .announcement(recorded)
                .map(announcement -> records.record(recorded, announcement));
    }
}
