package id.percaya.kit.messaging.sending;

import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.Subscription;
import id.percaya.kit.messaging.broker.BrokerConnection;
import io.quarkus.arc.All;
import io.quarkus.arc.lookup.LookupIfProperty;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.kafka.clients.producer.ProducerRecord;

/// Publishes the current state of each aggregate on a compacted topic, `percaya.<service>.state`
/// unless `percaya.state-announcer.topic` names another one. It has its own subscription, lease and
/// fenced producer, so that all states can be sent again without repeating any announcement.
@ApplicationScoped
@LookupIfProperty(name = "percaya.state-announcer.enabled", stringValue = "true")
public class StateAnnouncer implements Subscription<Object> {

    private static final String SUFFIX = ".state";

    private final Map<Class<?>, AnnouncesState<?>> byEvent = new HashMap<>();
    private final EventTypes<Object> types;
    private final AnnouncementRecords records;
    private final String name;
    private final TransactionalTopic topic;
    private final int generation;

    public StateAnnouncer(
            @All List<AnnouncesState<?>> all,
            AnnouncementRecords records,
            BrokerConnection brokers,
            StateAnnouncerSettings settings) {
        for (AnnouncesState<?> state : all) {
            state.types().byName().values().forEach(type -> byEvent.put(type, state));
        }
        this.types = EventTypes.union(all.stream().map(AnnouncesState::types).toList());
        this.records = records;
        String transactions = "percaya." + records.service() + SUFFIX;
        this.name = settings.topic().orElse(transactions);
        this.topic = TransactionalTopic.named(name, transactions, brokers);
        this.generation = settings.generation();
    }

    @Override
    public String name() {
        return "state-announcer-" + generation;
    }

    @Override
    public EventTypes<Object> types() {
        return types;
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

    @PreDestroy
    public void close() {
        topic.close();
    }

    private Optional<ProducerRecord<String, byte[]>> record(Recorded<Object> recorded) {
        AnnouncesState<?> states = Objects.requireNonNull(byEvent.get(recorded.event().getClass()));
        return translate(states, recorded).map(state -> records.record(name, recorded, state));
    }

    @SuppressWarnings("unchecked") // the map is keyed by the event's class
    private static <E> Optional<Announcement> translate(
            AnnouncesState<E> states, Recorded<?> recorded) {
        return states.state((Recorded<E>) recorded);
    }
}
