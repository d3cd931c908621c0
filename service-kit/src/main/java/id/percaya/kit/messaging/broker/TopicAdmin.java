package id.percaya.kit.messaging.broker;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;

/// The questions about topics that only the broker can answer. Each throws a [KafkaException] when
/// the broker does not answer in time.
final class TopicAdmin implements AutoCloseable {

    private static final int TIMEOUT_MS = 4_000;

    private final Admin admin;

    TopicAdmin(BrokerConnection brokers) {
        admin =
                Admin.create(
                        brokers.with(
                                Map.of(
                                        AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG,
                                        TIMEOUT_MS / 2,
                                        AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                                        TIMEOUT_MS)));
    }

    /// @param id Kafka's id, which differs from that of an earlier topic of the same name
    record Topic(String id, List<TopicPartition> partitions) {}

    Topic describe(String name) {
        TopicDescription described =
                answer(
                        requireNonNull(
                                admin.describeTopics(List.of(name)).topicNameValues().get(name)));
        List<TopicPartition> partitions =
                IntStream.range(0, described.partitions().size())
                        .mapToObj(partition -> new TopicPartition(name, partition))
                        .toList();
        return new Topic(described.topicId().toString(), partitions);
    }

    /// The first offset that can still be read.
    Map<TopicPartition, Long> starts(Topic topic) {
        return offsets(topic, OffsetSpec.earliest());
    }

    /// The offset after the last replicated record or marker, committed or not.
    Map<TopicPartition, Long> highWatermarks(Topic topic) {
        return offsets(topic, OffsetSpec.latest());
    }

    /// The offsets that a consumer group has committed, without partitions where it has none.
    Map<TopicPartition, Long> committed(String group) {
        Map<TopicPartition, Long> offsets = new HashMap<>();
        answer(admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata())
                .forEach((partition, committed) -> {
                    if (committed != null) {
                        offsets.put(partition, committed.offset());
                    }
                });
        return offsets;
    }

    private Map<TopicPartition, Long> offsets(Topic topic, OffsetSpec spec) {
        Map<TopicPartition, OffsetSpec> wanted =
                topic.partitions().stream()
                        .collect(Collectors.toMap(Function.identity(), _ -> spec));
        Map<TopicPartition, Long> offsets = new HashMap<>();
        answer(admin.listOffsets(wanted).all())
                .forEach((partition, found) -> offsets.put(partition, found.offset()));
        return offsets;
    }

    private static <T> T answer(KafkaFuture<T> future) {
        try {
            return future.get();
        } catch (ExecutionException failed) {
            throw new KafkaException("the broker did not answer", failed.getCause());
        } catch (InterruptedException interrupted) {
            throw new InterruptException(interrupted);
        }
    }

    @Override
    public void close() {
        admin.close(Duration.ofMillis(TIMEOUT_MS));
    }
}
