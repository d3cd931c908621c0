package id.percaya.stories;

import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.local.Platform;
import id.percaya.local.look.TopicRecords;
import id.percaya.local.play.Waiting;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// An unreadable record goes to the dead letter topic with its reason and its headers, and later
/// records of the partition still take effect.
@ExtendWith(SharedPlatform.class)
class PoisonStory {

    private static final String TOPIC = "percaya.consent";

    private final Platform platform;
    private final TopicRecords records;

    PoisonStory(Platform platform) {
        this.platform = platform;
        this.records = new TopicRecords(platform.kafkaTools());
    }

    @Test
    void an_unreadable_record_does_not_block_its_partition()
            throws ExecutionException, InterruptedException {
        Hospital hospital = Hospital.with(platform, "harapan-barat");
        String subject = hospital.registerPerson();
        String consent = hospital.giveConsent(subject, Duration.ofDays(1)).id();
        String planned = hospital.schedule(Hospital.showing(subject), Duration.ofHours(1));
        String poison = "{\"broken\": " + UUID.randomUUID();
        send(partition(consent), poison);

        hospital.consentSteps().withdraw(consent, "loket");
        hospital.campaignSteps().awaitState(planned, "HELD");
        ConsumerRecord<String, byte[]> letter = letter(poison);
        assertThat(TopicRecords.header(letter, "dlq_reason")).isNotBlank();
        assertThat(TopicRecords.header(letter, "ce_type"))
                .isEqualTo("id.percaya.consent.withdrawn.v1");
        assertThat(TopicRecords.header(letter, "ce_source")).isEqualTo("/percaya/stranger");
    }

    /// The partition of the consent's announcements.
    private int partition(String consent) {
        return Waiting.forOutcome("the consent's announcement")
                .until(
                        () ->
                                records.of(TOPIC).stream()
                                        .filter(record -> consent.equals(record.key()))
                                        .toList(),
                        found -> !found.isEmpty())
                .getFirst()
                .partition();
    }

    private ConsumerRecord<String, byte[]> letter(String poison) {
        return Waiting.forOutcome("the dead letter")
                .until(
                        () ->
                                records.of(TOPIC + ".dlq").stream()
                                        .filter(record -> text(record).equals(poison))
                                        .toList(),
                        found -> !found.isEmpty())
                .getFirst();
    }

    private static String text(ConsumerRecord<String, byte[]> record) {
        return new String(record.value(), StandardCharsets.UTF_8);
    }

    private void send(int partition, String poison)
            throws ExecutionException, InterruptedException {
        ProducerRecord<String, String> record =
                new ProducerRecord<>(TOPIC, partition, "poison", poison);
        Map<String, String> attributes =
                Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", UUID.randomUUID().toString(),
                        "ce_source", "/percaya/stranger",
                        "ce_type", "id.percaya.consent.withdrawn.v1",
                        "ce_subject", UUID.randomUUID().toString(),
                        "ce_time", "2026-03-02T02:00:00Z",
                        "ce_tenantid", "rs-harapan",
                        "ce_sequence", "00000001",
                        "ce_correlationid", UUID.randomUUID().toString());
        attributes.forEach((name, value) ->
                record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(
                        platform.kafkaTools(), new StringSerializer(), new StringSerializer())) {
            producer.send(record).get();
        }
    }
}
