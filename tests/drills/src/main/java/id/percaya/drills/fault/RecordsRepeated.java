package id.percaya.drills.fault;

import id.percaya.drills.Drill;
import id.percaya.drills.DrillEnvironment;
import id.percaya.drills.oracle.Tolerance;
import id.percaya.local.look.TopicRecords;
import id.percaya.local.play.Waiting;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/// All announcements are sent a second time in random order, mixed with unreadable records.
public record RecordsRepeated(int poison) implements Drill {

    private static final List<String> TOPICS = List.of("percaya.consent", "percaya.crisis");

    /// Types that some service consumes. Records of other types are ignored and would not become
    /// dead letters.
    private static final Set<String> CONSUMED =
            Set.of("id.percaya.consent.given.v1", "id.percaya.crisis.declared.v1");

    @Override
    public String name() {
        return "records-repeated";
    }

    @Override
    public String fault() {
        return "all records again, shuffled, and " + poison + " poison ones a topic";
    }

    @Override
    public Tolerance tolerance() {
        return Tolerance.nothing();
    }

    @Override
    public List<String> inject(DrillEnvironment environment) {
        TopicRecords records = new TopicRecords(environment.platform().kafkaTools());
        String words = "{\"broken\": " + UUID.randomUUID();
        try (KafkaProducer<String, byte[]> producer = producer(environment)) {
            for (String topic : TOPICS) {
                for (ProducerRecord<String, byte[]> record : again(topic, records, words)) {
                    var _ = producer.send(record);
                }
            }
        }
        for (String topic : TOPICS) {
            Waiting.forOutcome("the dead letters of " + topic)
                    .until(
                            () -> countLetters(records.of(topic + ".dlq"), words),
                            countLetters -> countLetters >= poison);
        }
        return List.of();
    }

    private List<ProducerRecord<String, byte[]>> again(
            String topic, TopicRecords records, String words) {
        List<ProducerRecord<String, byte[]>> again = new ArrayList<>();
        for (ConsumerRecord<String, byte[]> record : records.of(topic)) {
            if (record.key() != null) {
                again.add(
                        new ProducerRecord<>(
                                topic,
                                record.partition(),
                                record.key(),
                                record.value(),
                                record.headers()));
            }
        }
        again.stream()
                .filter(record ->
                        CONSUMED.contains(TopicRecords.header(record.headers(), "ce_type")))
                .limit(poison)
                .map(record -> unreadable(record, words))
                .toList()
                .forEach(again::add);
        Collections.shuffle(again, new Random(poison));
        return again;
    }

    /// Copies a readable record with another value and source.
    private static ProducerRecord<String, byte[]> unreadable(
            ProducerRecord<String, byte[]> model, String words) {
        ProducerRecord<String, byte[]> poison =
                new ProducerRecord<>(
                        model.topic(),
                        model.partition(),
                        model.key(),
                        words.getBytes(StandardCharsets.UTF_8),
                        model.headers());
        poison.headers()
                .remove("ce_source")
                .add("ce_source", "/percaya/stranger".getBytes(StandardCharsets.UTF_8));
        return poison;
    }

    private static long countLetters(
            List<ConsumerRecord<String, byte[]>> countLetters, String words) {
        return countLetters.stream()
                .filter(letter -> new String(letter.value(), StandardCharsets.UTF_8).equals(words))
                .count();
    }

    private static KafkaProducer<String, byte[]> producer(DrillEnvironment environment) {
        return new KafkaProducer<>(
                environment.platform().kafkaTools(),
                new StringSerializer(),
                new ByteArraySerializer());
    }
}
