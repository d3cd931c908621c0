package id.percaya.eventstore.postgres.parking;

import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.eventstore.StreamId;
import id.percaya.eventstore.postgres.PulseStore;
import id.percaya.eventstore.postgres.RecordingSubscription;
import id.percaya.eventstore.postgres.jdbc.Jdbc;
import id.percaya.eventstore.postgres.log.LogEntry;
import id.percaya.eventstore.postgres.log.ShardPosition;
import id.percaya.eventstore.postgres.subscription.SubscriptionOperations;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ParkedRowsTest {

    private final PulseStore ward = new PulseStore();
    private final SubscriptionOperations operations = ward.operations();
    private final ParkedRows rows =
            new ParkedRows(ward.database().worker(), ShardPosition.whole("ear"));
    private final UUID stream = PulseStore.newStream().id();

    @BeforeEach
    void parkFirst() throws SQLException {
        Jdbc.transaction(
                ward.database().worker(),
                connection -> {
                    rows.failed(event(1), "java.lang.IllegalStateException", 5, connection);
                    return true;
                });
    }

    @AfterEach
    void close() {
        ward.close();
    }

    @Test
    void a_discard_waits_for_concurrent_parking_and_leaves_that_event_due() throws Exception {
        try (Connection parking = ward.database().worker().getConnection()) {
            parking.setAutoCommit(false);
            assertThat(rows.behind(event(2), parking)).isTrue();
            CompletableFuture<Boolean> discard =
                    CompletableFuture.supplyAsync(() -> operations.discard("ear", stream, 1));
            RecordingSubscription.await(() -> !ward.ask(WAITING).isEmpty());
            assertThat(discard).isNotDone();
            parking.commit();
            assertThat(discard.get()).isTrue();
            parking.setAutoCommit(true);
        }
        assertThat(rows.due().first(List.of(stream)))
                .containsEntry(stream, new DueRows.First(2, true));
    }

    @Test
    void nothing_is_parked_behind_what_was_discarded() throws SQLException {
        operations.discard("ear", stream, 1);

        try (Connection parking = ward.database().worker().getConnection()) {
            assertThat(rows.behind(event(2), parking)).isFalse();
        }
        assertThat(rows.streams()).isEmpty();
    }

    @Test
    void events_before_the_first_parked_one_are_not_parked_again() throws SQLException {
        operations.discard("ear", stream, 1);
        try (Connection parking = ward.database().worker().getConnection()) {
            rows.failed(event(3), "java.lang.IllegalStateException", 5, parking);

            assertThat(rows.behind(event(2), parking)).isTrue();
            assertThat(rows.behind(event(3), parking)).isTrue();
        }
        assertThat(operations.parked(null, null, 10)).hasSize(1);
    }

    private static final String WAITING =
            "select 1 from pg_stat_activity where wait_event_type = 'Lock'"
                    + " and datname = current_database()";

    private LogEntry.Envelope event(int version) {
        StreamId id = new StreamId("ward", stream);
        return new LogEntry.Envelope(
                id.id(), version, UUID.randomUUID(), "klinik-melati", id.category(), "pulse-taken");
    }
}
