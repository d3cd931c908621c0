package id.percaya.listening.intake.arrival;

import static id.percaya.listening.Requests.analyst;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;

import id.percaya.eventstore.CommandContext;
import id.percaya.eventstore.EventMetadata;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Transactions;
import id.percaya.kit.messaging.receiving.PartnerInbox;
import id.percaya.kit.testing.Records;
import id.percaya.kit.testing.TestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class PartnerMentionsTest {

    private static final String TENANT = "klinik-melati";

    @Inject PartnerInbox inbox;
    @Inject PartnerMentions mentions;
    @Inject Transactions transactions;

    private final String word = "mitra" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void mentions_of_a_topic_are_those_of_its_tenant() {
        inbox.take(
                Records.batch(
                        record(TENANT, 1, mention("1")),
                        record(TENANT, 2, "{"),
                        record(TENANT, 3, mention("2")),
                        record(TENANT, 4, mention("1")),
                        record("rs-harapan", 5, mention("3"))));
        assertMentions(TENANT, 2);
        assertMentions("rs-harapan", 1);
    }

    @Test
    void a_record_that_names_another_tenant_is_stored_by_neither() {
        ConsumerRecord<String, byte[]> record = record(TENANT, 1, mention("1"));
        record.headers().add("ce_tenantid", "rs-harapan".getBytes(StandardCharsets.UTF_8));
        inbox.take(Records.batch(record));
        assertMentions(TENANT, 0);
        assertMentions("rs-harapan", 0);
    }

    @Test
    void a_topic_of_no_tenant_is_left_alone() {
        inbox.take(Records.batch(record("rs-lain", 1, mention("1"))));
        inbox.take(Records.batch(named("percaya.partners." + TENANT + ".notes", 1, mention("1"))));
        assertMentions(TENANT, 0);
    }

    @Test
    void a_repeat_of_a_batch_changes_nothing() {
        for (int i = 0; i < 2; i++) {
            inbox.take(
                    Records.batch(
                            record(TENANT, 1, mention("1")), record(TENANT, 2, mention("2"))));
        }
        assertMentions(TENANT, 2);
    }

    @Test
    void a_refusal_names_members_and_rules_and_no_values() {
        String twice = mention("1").replace("}", ",\"text\":\"b\"}");
        String unknown = mention("1").replace("}", ",\"nik\":\"3174014101900001\"}");
        String named =
                mention("1")
                        .replace(
                                "}",
                                ",\"vendor\":{\"fields\":{\"Sari 3174014101900001\":[1]}},\"Sari\":1,\"%s\":1}"
                                        .formatted("Sari ".repeat(400)));
        String undated = mention("1").replace("2026-02-01T01:00:00Z", "3174014101900001");
        List<Optional<String>> reasons =
                transactions.retrying(
                        new Tenant(TENANT),
                        () ->
                                mentions.take(
                                        CommandContext.of(
                                                new EventMetadata(
                                                        new Tenant(TENANT),
                                                        EventMetadata.PERCAYA,
                                                        UUID.randomUUID(),
                                                        null,
                                                        null)),
                                        List.of(
                                                "{}",
                                                "[]",
                                                "7",
                                                "",
                                                twice,
                                                unknown,
                                                undated,
                                                named,
                                                mention("1"))));
        assertThat(reasons.getFirst().orElseThrow()).contains("/publishedAt NOT_NULL");
        assertThat(reasons.get(1)).contains("data: WRONG_TYPE");
        assertThat(reasons.get(4)).contains("data is no JSON object");
        assertThat(reasons.get(5)).contains("data: /* UNKNOWN_FIELD");
        assertThat(reasons.get(6).orElseThrow()).startsWith("data: /publishedAt ");
        assertThat(reasons.get(7).orElseThrow())
                .contains("/vendor/fields/*", "/* UNKNOWN_FIELD")
                .hasSizeLessThanOrEqualTo(1000);
        assertThat(reasons.getLast()).isEmpty();
        assertThat(reasons.toString()).doesNotContain("3174", "Sari", "nik");
    }

    private String mention(String id) {
        return "{\"source\":\"x\",\"externalId\":\"%s\",\"publishedAt\":\"2026-02-01T01:00:00Z\",\"text\":\"Kata %s\"}"
                .formatted(word + id, word);
    }

    private static ConsumerRecord<String, byte[]> record(String tenant, long offset, String data) {
        return named("percaya.partners." + tenant + ".mentions", offset, data);
    }

    private static ConsumerRecord<String, byte[]> named(String topic, long offset, String data) {
        ConsumerRecord<String, byte[]> record =
                new ConsumerRecord<>(
                        topic, 0, offset, "kunci", data.getBytes(StandardCharsets.UTF_8));
        for (String[] header :
                new String[][] {
                    {"ce_specversion", "1.0"},
                    {"ce_id", String.valueOf(offset)},
                    {"ce_source", "https://mitra.example"},
                    {"ce_type", "id.percaya.mention.sent.v1"}
                }) {
            record.headers().add(header[0], header[1].getBytes(StandardCharsets.UTF_8));
        }
        return record;
    }

    private void assertMentions(String tenant, int number) {
        analyst(tenant).get("/v1/mentions?q=" + word).then().body("items", hasSize(number));
    }
}
