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
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/// Every announcement comes a second time and in no order, and between them come records that
/// nobody can read.
public record RecordsRepeated(int poison) implements Drill {

    private static final List<String> TOPICS = List.of("percaya.consent", "percaya.crisis");

    /// A record that nobody hears is not looked at, and so no dead letter.
    private static final Set<String> HEARD =
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
    public List<String> strike(DrillEnvironment ground) {
        TopicRecords records = new TopicRecords(ground.platform().kafkaBootstrap());
        String words = "{\"broken\": " + UUID.randomUUID();
        try (KafkaProducer<String, byte[]> producer = producer(ground)) {
            for (String topic : TOPICS) {
                for (ProducerRecord<String, byte[]> record : again(topic, records, words)) {
                    var _ = producer.send(record);
                }
            }
        }
        for (String topic : TOPICS) {
            Waiting.until(
                    "the dead letters of " + topic,
                    Waiting.SOON,
                    () -> letters(records.of(topic + ".dlq"), words),
                    letters -> letters >= poison);
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
                .filter(record -> HEARD.contains(TopicRecords.header(record.headers(), "ce_type")))
                .limit(poison)
                .map(record -> unreadable(record, words))
                .toList()
                .forEach(again::add);
        Collections.shuffle(again, new Random(poison));
        return again;
    }

    /// As one that is read, but for its words and its origin.
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

    private static long letters(List<ConsumerRecord<String, byte[]>> letters, String words) {
        return letters.stream()
                .filter(letter -> new String(letter.value(), StandardCharsets.UTF_8).equals(words))
                .count();
    }

    private static KafkaProducer<String, byte[]> producer(DrillEnvironment ground) {
        return new KafkaProducer<>(
                Map.of("bootstrap.servers", ground.platform().kafkaBootstrap()),
                new StringSerializer(),
                new ByteArraySerializer());
    }
}
