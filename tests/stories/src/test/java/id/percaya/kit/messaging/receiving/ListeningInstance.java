package id.percaya.kit.messaging.receiving;

import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import io.smallrye.reactive.messaging.kafka.KafkaConsumer;
import io.smallrye.reactive.messaging.kafka.KafkaProducer;
import io.smallrye.reactive.messaging.kafka.commit.KafkaIgnoreCommit;
import io.smallrye.reactive.messaging.kafka.impl.ReactiveKafkaConsumer;
import io.smallrye.reactive.messaging.kafka.impl.RuntimeKafkaSourceConfiguration;
import io.vertx.core.Vertx;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;

/// The channels of an instance of a service. Each reads the topic of its own name.
final class ListeningInstance implements KafkaClientService, AutoCloseable {

    private static final String STRINGS = StringDeserializer.class.getName();

    private final Map<String, ReactiveKafkaConsumer<Object, Object>> channels =
            new ConcurrentHashMap<>();

    /// @param clients settings of all clients, with the group
    /// @param name the first part of its members' names in the group
    ListeningInstance(Vertx vertx, Map<String, Object> clients, String name, Set<String> topics) {
        for (String topic : topics) {
            Map<String, Object> settings = new HashMap<>(clients);
            settings.put(ConsumerConfig.CLIENT_ID_CONFIG, name + "-" + topic);
            settings.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, STRINGS);
            settings.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, STRINGS);
            settings.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, 300_000); // it has to leave
            channels.put(topic, open(vertx, settings, topic));
        }
    }

    private static ReactiveKafkaConsumer<Object, Object> open(
            Vertx vertx, Map<String, Object> settings, String topic) {
        ReactiveKafkaConsumer<Object, Object> consumer =
                new ReactiveKafkaConsumer<>(
                        settings,
                        null,
                        null,
                        new RuntimeKafkaSourceConfiguration(topic, true, 2, -1, true, 10, 10, 1000),
                        false,
                        1000,
                        true,
                        false,
                        _ -> {},
                        (_, _) -> {},
                        vertx.getOrCreateContext());
        consumer.setRebalanceListener(null, new KafkaIgnoreCommit());
        var _ = consumer.subscribeBatch(Set.of(topic)).subscribe().with(_ -> {});
        return consumer;
    }

    @Override
    @SuppressWarnings("unchecked") // the caller says of which types they are
    public <K, V> List<KafkaConsumer<K, V>> getConsumers(String channel) {
        ReactiveKafkaConsumer<?, ?> open = channels.get(channel);
        return open == null ? List.of() : List.of((KafkaConsumer<K, V>) open);
    }

    @Override
    public <K, V> @Nullable KafkaProducer<K, V> getProducer(String channel) {
        return null;
    }

    @Override
    public Set<String> getConsumerChannels() {
        return channels.keySet();
    }

    @Override
    public Set<String> getProducerChannels() {
        return Set.of();
    }

    @Override
    public void close() {
        channels.values().forEach(ReactiveKafkaConsumer::close);
    }
}
