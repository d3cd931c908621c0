package id.percaya.kit.messaging.receiving;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.percaya.kit.messaging.UnreadableRecord;
import id.percaya.kit.testing.Records;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

class RecordGuardTest {

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final RecordGuard guard =
            new RecordGuard(Set.of("klinik-melati", "rs-harapan"), meters);
    private final ConsumerRecord<String, byte[]> record =
            Records.of("ward.opened.v1", UUID.randomUUID(), 1);

    @Test
    void a_record_of_the_topics_service_and_a_known_tenant_is_let_in() {
        assertThat(guard.refusal(record)).isEmpty();
        assertThat(meters.getMeters()).isEmpty();
    }

    @Test
    void the_directory_is_campaign_services() {
        ConsumerRecord<String, byte[]> entry =
                Records.of("directory.entry.v1", UUID.randomUUID(), 1);

        assertThat(entry.topic()).isEqualTo("percaya.directory");
        assertThat(guard.refusal(entry)).isEmpty();
        entry.headers().remove("ce_source");
        entry.headers().add("ce_source", "/percaya/directory".getBytes(UTF_8));
        assertThat(guard.refusal(entry)).contains(RecordRefusal.FOREIGN_SOURCE);
    }

    @Test
    void a_record_of_another_service_is_refused_and_counted() {
        replace("ce_source", "/percaya/crisis");
        assertRefused(RecordRefusal.FOREIGN_SOURCE);
        assertThat(
                        meters.counter(
                                        "percaya.inbox.refused",
                                        "topic",
                                        "percaya.ward",
                                        "reason",
                                        "FOREIGN_SOURCE")
                                .count())
                .isEqualTo(1);
    }

    @Test
    void a_record_of_a_tenant_that_is_not_listed_is_refused() {
        replace("ce_tenantid", "klinik-mawar");
        assertRefused(RecordRefusal.UNKNOWN_TENANT);
    }

    @Test
    void a_record_with_two_tenants_is_refused() {
        add("ce_tenantid", "rs-harapan");
        assertRefused(RecordRefusal.REPEATED_ATTRIBUTE);
    }

    @Test
    void a_type_of_others_is_refused() {
        replace("ce_type", "com.example.ward.opened.v1");
        assertRefused(RecordRefusal.FOREIGN_TYPE);
    }

    @Test
    void a_record_without_a_tenant_cannot_be_read() {
        record.headers().remove("ce_tenantid");
        assertThatThrownBy(() -> guard.refusal(record))
                .isInstanceOf(UnreadableRecord.class)
                .hasMessageContaining("ce_tenantid");
    }

    private void assertRefused(RecordRefusal refusal) {
        assertThat(guard.refusal(record)).contains(refusal);
    }

    private void replace(String name, String value) {
        record.headers().remove(name);
        add(name, value);
    }

    private void add(String name, String value) {
        record.headers().add(name, value.getBytes(UTF_8));
    }
}
