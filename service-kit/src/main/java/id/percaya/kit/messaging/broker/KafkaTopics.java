package id.percaya.kit.messaging.broker;

import io.quarkus.arc.DefaultBean;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/// Asks the broker, with one connection until it fails: a client that was refused once stays
/// refused.
@ApplicationScoped
@DefaultBean
public class KafkaTopics implements BrokerTopics {

    private final BrokerConnection brokers;
    private final String group;
    private @Nullable TopicAdmin admin;

    public KafkaTopics(
            BrokerConnection brokers,
            @ConfigProperty(name = "mp.messaging.connector.smallrye-kafka.group.id") String group) {
        this.brokers = brokers;
        this.group = group;
    }

    @Override
    public HeardTopic heard(String topic) {
        try {
            return heard(topic, open());
        } catch (KafkaException failed) {
            close();
            throw failed;
        }
    }

    private HeardTopic heard(String topic, TopicAdmin open) {
        TopicAdmin.Topic described = open.describe(topic);
        Map<TopicPartition, Long> starts = open.starts(described);
        Map<TopicPartition, Long> committed = open.committed(group);
        return new HeardTopic(
                described.id(),
                described.partitions().stream()
                        .map(one ->
                                Math.max(
                                        starts.getOrDefault(one, 0L),
                                        committed.getOrDefault(one, 0L)))
                        .toList());
    }

    @PreDestroy
    public synchronized void close() {
        if (admin != null) {
            admin.close();
            admin = null;
        }
    }

    private synchronized TopicAdmin open() {
        TopicAdmin open = admin == null ? new TopicAdmin(brokers) : admin;
        admin = open;
        return open;
    }
}
