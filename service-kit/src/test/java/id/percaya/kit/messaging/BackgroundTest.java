package id.percaya.kit.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Transactions;
import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import id.percaya.kit.bed.Hospital;
import id.percaya.kit.bed.WhenWardOpenedThenMakeBed;
import id.percaya.kit.messaging.receiving.Inbox;
import id.percaya.kit.tenancy.Ids;
import id.percaya.kit.testing.Records;
import id.percaya.kit.testing.TestPlatform;
import id.percaya.kit.timing.Deadline;
import id.percaya.kit.timing.Timers;
import id.percaya.kit.view.Sql;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class BackgroundTest {

    private static final Tenant TENANT = new Tenant("klinik-melati");

    @Inject Inbox inbox;
    @Inject Timers timers;
    @Inject Hospital hospital;
    @Inject Transactions transactions;
    @Inject DataSource requests;

    @Inject
    @io.quarkus.agroal.DataSource("worker")
    DataSource worker;

    private final UUID ward = Ids.next();

    @Test
    void a_fact_takes_effect_once_however_often_it_comes() {
        inbox.take(opened(3));
        inbox.take(opened(3));
        inbox.take(
                Records.batch(
                        Records.of("ward.opened.v1", ward, 3),
                        Records.of("ward.opened.v1", ward, 3)));
        assertThat(hospital.beds(TENANT, ward)).isEqualTo(1);
    }

    @Test
    void an_older_fact_of_the_same_source_changes_nothing() {
        inbox.take(opened(3));
        inbox.take(opened(2));
        assertThat(hospital.beds(TENANT, ward)).isEqualTo(1);
    }

    @Test
    void a_newer_fact_takes_effect_too() {
        inbox.take(
                Records.batch(
                        Records.of("ward.opened.v1", ward, 3),
                        Records.of("ward.opened.v1", ward, 4)));
        assertThat(hospital.beds(TENANT, ward)).isEqualTo(2);
    }

    @Test
    void the_reaction_goes_on_the_chain_of_its_cause() {
        inbox.take(opened(1));
        assertThat(hospital.correlations(TENANT, ward)).containsExactly(Records.CORRELATION);
    }

    @Test
    void a_fact_that_fails_at_first_is_tried_again() {
        WhenWardOpenedThenMakeBed.failNext(
                List.of(new IllegalStateException("once"), new IllegalStateException("twice")));
        inbox.take(opened(1));
        assertThat(hospital.beds(TENANT, ward)).isEqualTo(1);
    }

    /// A standby, a transaction that took too long, a lock, a shutdown; then more transient
    /// failures than a record has tries.
    @ParameterizedTest
    @ValueSource(strings = {"25006", "25P04", "55P03", "57P01"})
    void a_transient_failure_does_not_use_up_the_tries(String state) {
        List<RuntimeException> failures =
                new ArrayList<>(
                        Collections.nCopies(
                                5, new DatabaseFailure(new SQLException("as wanted", state))));
        failures.add(new IllegalStateException("once"));
        WhenWardOpenedThenMakeBed.failNext(failures);
        inbox.take(opened(1));
        assertThat(hospital.beds(TENANT, ward)).isEqualTo(1);
    }

    @Test
    void a_failure_does_not_repeat_what_a_row_says() {
        assertThatThrownBy(() -> transactions.call(TENANT, this::insertHalfARow))
                .rootCause()
                .hasMessageContaining("null value")
                .hasMessageNotContaining(TENANT.id());
    }

    @Test
    void a_deadline_comes_once_even_when_set_twice() {
        Deadline due = new Deadline(TENANT, ward, Instant.now(), Records.CORRELATION, "first");
        timers.set("bed-ready", due);
        timers.set("bed-ready", due);
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> assertThat(hospital.beds(TENANT, ward)).isEqualTo(1));
    }

    @Test
    void a_deadline_that_is_taken_back_does_not_come() {
        Instant later = Instant.now().plusSeconds(3600);
        UUID other = Ids.next();
        timers.set("bed-ready", new Deadline(TENANT, ward, later, Records.CORRELATION, "first"));
        timers.set("bed-ready", new Deadline(TENANT, other, later, Records.CORRELATION, "first"));

        timers.cancel("bed-ready", ward, "first");
        timers.cancel("bed-ready", ward, "never set");
        allAreDue();

        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> assertThat(hospital.beds(TENANT, other)).isEqualTo(1));
        assertThat(hospital.beds(TENANT, ward)).isZero();
    }

    /// As if the hour had passed.
    private void allAreDue() {
        String sql =
                "update scheduled_tasks set execution_time = now() where task_name = 'bed-ready'";
        try (Connection connection = worker.getConnection()) {
            var _ = Sql.write(connection, sql);
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }

    private int insertHalfARow() {
        String sql = "insert into es.inbox values (?, 'test', 'test', null, 1)";
        try (Connection connection = requests.getConnection()) {
            return Sql.write(connection, sql, TENANT.id());
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }

    private ConsumerRecords<String, byte[]> opened(int sequence) {
        return Records.batch(Records.of("ward.opened.v1", ward, sequence));
    }
}
