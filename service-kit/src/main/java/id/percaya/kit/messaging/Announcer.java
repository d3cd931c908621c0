package id.percaya.kit.messaging;

import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.Subscription;
import io.quarkus.arc.All;
import io.quarkus.arc.lookup.LookupIfProperty;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.producer.ProducerRecord;

/// The service's log as CloudEvents on its topic `percaya.<service>`: what the [Announces] beans
/// say of each event, in the log's order, a batch in one Kafka transaction. At least once: after a
/// crash the last batch is sent again with the same ids.
///
/// It has a single shard, because its watermark speaks for the whole log; the topic opens when this
/// process takes the lead, and then only.
@ApplicationScoped
@LookupIfProperty(name = "percaya.announcer.enabled", stringValue = "true")
class Announcer implements Subscription<Object> {

    private final Map<Class<?>, Announces<?>> byEvent = new HashMap<>();
    private final EventTypes<Object> types;
    private final AnnouncementRecords outgoing;
    private final TransactionalTopic topic;
    private final AnnouncerSettings settings;

    Announcer(
            @All List<Announces<?>> all,
            AnnouncementRecords outgoing,
            TransactionalTopic topic,
            AnnouncerSettings settings) {
        for (Announces<?> announces : all) {
            announces.types().byName().values().forEach(type -> byEvent.put(type, announces));
        }
        this.types = EventTypes.union(all.stream().map(Announces::types).toList());
        this.outgoing = outgoing;
        this.topic = topic;
        this.settings = settings;
    }

    @Override
    public String name() {
        return "announcer";
    }

    @Override
    public EventTypes<Object> types() {
        return types;
    }

    @Override
    public void leads() {
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
            topic.send(outgoing.watermarks(asOf, topic.partitions()));
        }
    }

    @PreDestroy
    void close() {
        topic.close();
    }

    private Optional<ProducerRecord<String, byte[]>> record(Recorded<Object> recorded) {
        Announces<?> announces = byEvent.get(recorded.event().getClass());
        if (announces == null) {
            throw new IllegalStateException("nobody translates " + recorded.event().getClass());
        }
        return translate(announces, recorded)
                .map(announcement -> outgoing.record(recorded, announcement));
    }

    @SuppressWarnings("unchecked") // the map is keyed by the event's class
    private static <E> Optional<Announcement> translate(
            Announces<E> announces, Recorded<?> recorded) {
        return announces.announcement((Recorded<E>) recorded);
    }
}
