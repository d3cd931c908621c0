package id.percaya.kit.directory;

import static id.percaya.kit.directory.CodeKind.FACILITY;
import static id.percaya.kit.directory.CodeKind.PRACTITIONER;
import static id.percaya.kit.directory.CodeKind.PROCEDURE;
import static id.percaya.kit.directory.CodeKind.TOPIC;
import static id.percaya.kit.testing.DirectoryEntry.active;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Transactions;
import id.percaya.kit.messaging.receiving.Inbox;
import id.percaya.kit.testing.DirectoryEntry;
import id.percaya.kit.testing.Records;
import id.percaya.kit.testing.TestPlatform;
import io.quarkus.agroal.DataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class DirectoryTest {

    private static final String TENANT = "rs-direktori";
    private static final String OTHER = "rs-ditinjau";

    @Inject Directory directory;
    @Inject Inbox inbox;
    @Inject Transactions transactions;

    @Inject
    @DataSource("worker")
    javax.sql.DataSource worker;

    private final String code = "ward-" + UUID.randomUUID();

    @Test
    void a_record_is_the_whole_entry_and_the_next_version_replaces_it() {
        DirectoryEntry ward = active(TENANT, FACILITY, code).named("Ruang Anggrek", "anggrek");
        hear(ward.version(1));
        assertThat(found(FACILITY)).isEqualTo(entry("Ruang Anggrek", EntryStatus.ACTIVE));

        hear(ward.named("Ruang Melati").with(EntryStatus.RETIRED).version(2));

        assertThat(found(FACILITY)).isEqualTo(entry("Ruang Melati", EntryStatus.RETIRED));
    }

    @Test
    void a_late_or_repeated_record_changes_nothing_and_a_missing_version_does_no_harm() {
        DirectoryEntry ward = active(TENANT, FACILITY, code);
        hear(ward.named("Lima").version(5));

        hear(ward.named("Dua").version(2));
        hear(ward.named("Lima lagi").version(5));
        assertThat(found(FACILITY)).isEqualTo(entry("Lima", EntryStatus.ACTIVE));

        hear(ward.named("Sembilan").version(9));
        assertThat(found(FACILITY)).isEqualTo(entry("Sembilan", EntryStatus.ACTIVE));
    }

    @Test
    void records_out_of_order_in_one_batch_leave_the_newest() {
        DirectoryEntry ward = active(TENANT, FACILITY, code);
        inbox.take(Records.batch(ward.named("Tiga").version(3), ward.named("Satu").version(1)));

        assertThat(found(FACILITY)).isEqualTo(entry("Tiga", EntryStatus.ACTIVE));
    }

    @Test
    void a_record_that_cannot_be_read_becomes_a_dead_letter_and_the_topic_flows_on() {
        UUID broken = UUID.randomUUID();
        UUID future = UUID.randomUUID();
        inbox.take(
                Records.batch(
                        record(broken, "{\"kind\":\"FACILITY\",\"code\":\"x\"}"),
                        record(
                                future,
                                "{\"kind\":\"VEHICLE\",\"code\":\"x\",\"name\":\"x\",\"status\":\"ACTIVE\"}"),
                        active(TENANT, FACILITY, code).version(1)));

        assertThat(deadLetter(broken)).isEqualTo("data is not as announced");
        assertThat(deadLetter(future))
                .isEqualTo("data: kind is missing or not of the announced type");
        assertThat(found(FACILITY)).isNotNull();
    }

    @Test
    void a_record_of_another_service_is_refused() {
        ConsumerRecord<String, byte[]> forged = active(TENANT, FACILITY, code).version(1);
        forged.headers().remove("ce_source").add("ce_source", "/percaya/crisis".getBytes(UTF_8));

        hear(forged);

        assertThat(deadLetter(UUID.fromString(forged.key())))
                .isEqualTo("ce_source is not the service of the topic");
        assertThat(found(FACILITY)).isNull();
    }

    @Test
    void the_entries_of_another_tenant_do_not_count() {
        hear(active(TENANT, TOPIC, code).version(1));

        assertThat(as(OTHER, () -> directory.entries(TOPIC, Set.of(code)))).isEmpty();
        assertThat(as(OTHER, () -> directory.checks(TOPIC))).isFalse();
        assertThat(as(OTHER, () -> directory.similar(TOPIC, code))).isEmpty();
    }

    @Test
    void a_kind_is_checked_once_an_entry_of_it_is_reviewed() {
        DirectoryEntry doctor = active(OTHER, PRACTITIONER, code);
        hear(doctor.with(EntryStatus.UNREVIEWED).version(1));
        assertThat(as(OTHER, () -> directory.checks(PRACTITIONER))).isFalse();

        hear(doctor.with(EntryStatus.RETIRED).version(2));

        assertThat(as(OTHER, () -> directory.checks(PRACTITIONER))).isTrue();
        assertThat(as(OTHER, () -> directory.checks(PROCEDURE))).isFalse();
    }

    @Test
    void codes_are_suggested_by_code_name_and_synonym_but_retired_ones_are_not() {
        hear(active(TENANT, PROCEDURE, "liposuction").named("Sedot Lemak", "lipo").version(1));
        hear(active(TENANT, PROCEDURE, "liposuctions").with(EntryStatus.RETIRED).version(1));

        for (String meant : List.of("liposuciton", "sedot-lemak", "SEDOT LEMAK", "lipo")) {
            assertThat(as(TENANT, () -> directory.similar(PROCEDURE, meant)))
                    .as(meant)
                    .containsExactly("liposuction");
        }
        assertThat(as(TENANT, () -> directory.similar(PROCEDURE, "botox"))).isEmpty();
    }

    private void hear(ConsumerRecord<String, byte[]> record) {
        inbox.take(Records.batch(record));
    }

    private KnownEntry entry(String name, EntryStatus status) {
        return new KnownEntry(FACILITY, code, name, status);
    }

    private @Nullable KnownEntry found(CodeKind kind) {
        Map<String, KnownEntry> found =
                as(TENANT, () -> directory.entries(kind, Set.of(code, "of-nobody")));
        return found.get(code);
    }

    private <T> T as(String tenant, Supplier<T> question) {
        return transactions.call(new Tenant(tenant), question);
    }

    private static ConsumerRecord<String, byte[]> record(UUID subject, String json) {
        return Records.of("directory.entry.v1", subject, 1, TENANT, json);
    }

    private String deadLetter(UUID stream) {
        try (Connection connection = worker.getConnection();
                PreparedStatement query =
                        connection.prepareStatement(
                                "select reason from dead_letter where stream_id = ?")) {
            query.setObject(1, stream);
            try (ResultSet row = query.executeQuery()) {
                assertThat(row.next()).isTrue();
                return row.getString(1);
            }
        } catch (SQLException failed) {
            throw new AssertionError(failed);
        }
    }
}
