package id.percaya.kit.messaging.receiving;

import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.eventstore.CommandContext;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PartnerRecordGuardTest {

    private static final String TOPIC = "percaya.partners.klinik-melati.mentions";
    private static final PartnerIntake INTAKE =
            new PartnerIntake() {
                @Override
                public String topic() {
                    return "mentions";
                }

                @Override
                public String type() {
                    return "mention.sent";
                }

                @Override
                public int version() {
                    return 1;
                }

                @Override
                public List<Optional<String>> take(CommandContext context, List<String> data) {
                    return List.of();
                }
            };

    @Test
    void the_tenant_is_that_of_the_topic() {
        assertThat(PartnerTopic.of(TOPIC)).contains(new PartnerTopic("klinik-melati", "mentions"));
        assertThat(PartnerTopic.of("percaya.listening")).isEmpty();
        assertThat(PartnerTopic.of("percaya.partners.mentions")).isEmpty();
        assertThat(refusal("ce_tenantid", "klinik-melati")).isEmpty();
        assertThat(refusal("ce_tenantid", null)).isEmpty();
        assertThat(refusal("ce_tenantid", "rs-harapan"))
                .contains("ce_tenantid is not the tenant of the topic");
    }

    @Test
    void only_the_known_type_is_taken() {
        assertThat(refusal("ce_type", "id.percaya.mention.sent.v2"))
                .contains("the version of ce_type is newer than 1");
        for (String other :
                List.of(
                        "id.percaya.mention.sent.v0",
                        "id.percaya.mention.sent",
                        "mention.sent.v1")) {
            assertThat(refusal("ce_type", other))
                    .contains("ce_type is not id.percaya.mention.sent.v1");
        }
        assertThat(refusal("ce_type", null)).isPresent();
    }

    @Test
    void a_record_that_is_no_cloud_event_is_refused() {
        assertThat(refusal("ce_specversion", "0.3")).isPresent();
        assertThat(refusal("ce_id", null)).isPresent();
        assertThat(refusal("ce_source", " ")).isPresent();
        assertThat(refusal("content-type", "application/xml")).isPresent();
        ConsumerRecord<String, byte[]> twice = record("ce_id", "1", new byte[] {'{', '}'});
        twice.headers().add("ce_id", new byte[] {'2'});
        assertThat(refusal(twice)).contains("an attribute is there twice");
    }

    @Test
    void a_record_of_a_mebibyte_is_refused() {
        assertThat(refusal(record("ce_id", "1", new byte[262_144]))).isEmpty();
        assertThat(refusal(record("ce_id", "1", new byte[262_145])))
                .contains("the data has more than 262144 bytes");
        assertThat(refusal(record("ce_id", "1", new byte[1 << 20]))).isPresent();
        assertThat(refusal(record("ce_id", "1", null))).contains("the record has no data");
    }

    private static Optional<String> refusal(String name, @Nullable String value) {
        return refusal(record(name, value, "{}".getBytes(StandardCharsets.UTF_8)));
    }

    private static Optional<String> refusal(ConsumerRecord<String, byte[]> record) {
        return PartnerRecordGuard.refusal(record, PartnerTopic.of(TOPIC).orElseThrow(), INTAKE);
    }

    private static ConsumerRecord<String, byte[]> record(
            String name, @Nullable String other, byte @Nullable [] data) {
        Map<String, @Nullable String> headers = new LinkedHashMap<>();
        headers.put("ce_specversion", "1.0");
        headers.put("ce_id", "1");
        headers.put("ce_source", "https://mitra.example");
        headers.put("ce_type", "id.percaya.mention.sent.v1");
        headers.put("ce_tenantid", "klinik-melati");
        headers.put("content-type", "application/json");
        headers.put(name, other);
        ConsumerRecord<String, byte[]> record = new ConsumerRecord<>(TOPIC, 0, 0, "k", data);
        headers.forEach((header, value) -> {
            if (value != null) {
                record.headers().add(header, value.getBytes(StandardCharsets.UTF_8));
            }
        });
        return record;
    }
}
