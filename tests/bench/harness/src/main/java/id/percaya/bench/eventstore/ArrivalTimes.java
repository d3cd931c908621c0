package id.percaya.bench.eventstore;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.Awaitility;

/// Records the arrival time of each record by its key.
final class ArrivalTimes implements AutoCloseable {

    private static final Duration TIMEOUT = Duration.ofSeconds(60);
    private static final Duration POLL = Duration.ofMillis(100);

    private final Map<UUID, Long> arrived = new ConcurrentHashMap<>();
    private final KafkaConsumer<String, byte[]> consumer;
    private final Thread thread;
    private volatile boolean closing;

    private ArrivalTimes(KafkaConsumer<String, byte[]> consumer) {
        this.consumer = consumer;
        this.thread = Thread.ofPlatform().name("arrivals").unstarted(this::listen);
    }

    static ArrivalTimes on(Map<String, Object> account, String topic) {
        Map<String, Object> settings = new HashMap<>(account);
        settings.put("isolation.level", "read_committed");
        settings.put("auto.offset.reset", "earliest");
        KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(
                        settings, new StringDeserializer(), new ByteArrayDeserializer());
        List<TopicPartition> partitions =
                consumer.partitionsFor(topic).stream()
                        .map(each -> new TopicPartition(topic, each.partition()))
                        .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        ArrivalTimes arrivals = new ArrivalTimes(consumer);
        arrivals.thread.start();
        return arrivals;
    }

    private void listen() {
        try (consumer) {
            while (!closing) {
                Iterable<ConsumerRecord<String, byte[]>> records = consumer.poll(POLL);
                long now = System.nanoTime();
                records.forEach(each -> arrived.putIfAbsent(UUID.fromString(each.key()), now));
            }
        }
    }

    /// Waits for all of them. A record may arrive before its writer knows of the commit.
    long[] latencies(Map<UUID, Long> committed) {
        Awaitility.await("all announcements")
                .atMost(TIMEOUT)
                .pollInterval(POLL)
                .until(() -> arrived.keySet().containsAll(committed.keySet()));
        return committed.entrySet().stream()
                .mapToLong(each -> Math.max(0, arrivedAt(each.getKey()) - each.getValue()))
                .toArray();
    }

    private long arrivedAt(UUID key) {
        Long at = arrived.get(key);
        if (at == null) {
            throw new IllegalStateException("no arrival time of " + key);
        }
        return at;
    }

    @Override
    public void close() {
        closing = true;
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
