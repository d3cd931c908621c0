package id.percaya.stories;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.percaya.local.look.TopicRecords;
import id.percaya.local.play.Waiting;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/// Consumes consent-service's topic and notes when takedown orders arrive.
final class TakedownOrderListener implements AutoCloseable {

    private static final String TOPIC = "percaya.consent";
    private static final String ORDERED = "id.percaya.placement.takedown-ordered.v1";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final KafkaConsumer<String, byte[]> consumer;
    private final Map<String, Instant> arrived = new ConcurrentHashMap<>();
    private final Thread thread = Thread.ofPlatform().name("partner").unstarted(this::listen);
    private volatile boolean closing;

    private TakedownOrderListener(Map<String, Object> account) {
        Map<String, Object> settings = new HashMap<>(account);
        settings.put("isolation.level", "read_committed");
        this.consumer =
                new KafkaConsumer<>(
                        settings, new StringDeserializer(), new ByteArrayDeserializer());
    }

    /// Starts at the current end of the topic.
    ///
    /// @param account settings of a Kafka client that may read it
    static TakedownOrderListener from(Map<String, Object> account) {
        TakedownOrderListener listener = new TakedownOrderListener(account);
        List<TopicPartition> partitions =
                Waiting.forOutcome("the broker to know " + TOPIC)
                        .until(
                                () -> listener.consumer.partitionsFor(TOPIC),
                                known -> !known.isEmpty())
                        .stream()
                        .map(info -> new TopicPartition(TOPIC, info.partition()))
                        .toList();
        listener.consumer.assign(partitions);
        listener.consumer.seekToEnd(partitions);
        partitions.forEach(listener.consumer::position);
        listener.thread.start();
        return listener;
    }

    /// Arrival time of the first order per ended consent.
    Map<String, Instant> seen() {
        return Map.copyOf(arrived);
    }

    @Override
    public void close() {
        closing = true;
        try {
            thread.join();
            consumer.close();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void listen() {
        while (!closing) {
            consumer.poll(Duration.ofMillis(100)).forEach(this::note);
        }
    }

    private void note(ConsumerRecord<String, byte[]> record) {
        Instant now = Instant.now();
        if (TopicRecords.header(record, "ce_type").equals(ORDERED)) {
            arrived.putIfAbsent(read(record).path("consentId").asText(), now);
        }
    }

    private static JsonNode read(ConsumerRecord<String, byte[]> record) {
        try {
            return JSON.readTree(record.value());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
