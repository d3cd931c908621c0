package id.percaya.kit.messaging;

import io.quarkus.arc.DefaultBean;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/// Asks the broker, with one connection for the life of the service.
@ApplicationScoped
@DefaultBean
class KafkaTopics implements BrokerTopics {

    private final String brokers;
    private final String group;
    private @Nullable TopicAdmin admin;

    KafkaTopics(
            @ConfigProperty(name = "kafka.bootstrap.servers") String brokers,
            @ConfigProperty(name = "mp.messaging.connector.smallrye-kafka.group.id") String group) {
        this.brokers = brokers;
        this.group = group;
    }

    @Override
    public HeardTopic heard(String topic) {
        TopicAdmin open = open();
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
    synchronized void close() {
        if (admin != null) {
            admin.close();
        }
    }

    private synchronized TopicAdmin open() {
        TopicAdmin open = admin == null ? new TopicAdmin(brokers) : admin;
        admin = open;
        return open;
    }
}
