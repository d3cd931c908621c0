package id.percaya.eventstore.postgres.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.percaya.eventstore.EventMetadata;
import id.percaya.eventstore.LostRace;
import id.percaya.eventstore.Position;
import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.StreamId;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Version;
import id.percaya.eventstore.json.EventCodec;
import id.percaya.eventstore.postgres.PulseEvent;
import id.percaya.eventstore.postgres.PulseEvent.PulseTaken;
import id.percaya.eventstore.postgres.PulseStore;
import id.percaya.eventstore.postgres.TestDatabase;
import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import id.percaya.eventstore.postgres.jdbc.Jdbc;
import id.percaya.eventstore.postgres.subscription.Tail;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveTest {

    private static final String NOT_ALLOWED = "42501";

    private final PulseStore ward = new PulseStore();
    private final StreamId shut = PulseStore.newStream();
    private final StreamId open = PulseStore.newStream();

    /// The common pool has a single thread on two cores.
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    @AfterEach
    void close() {
        threads.close();
        ward.close();
    }

    @Test
    void a_closed_stream_is_moved_and_read_as_before() throws SQLException {
        ward.take(shut, 61, 62, 63);
        ward.take(open, 70);
        ward.shut(shut);
        List<Recorded<Object>> before = ward.read(shut);
        List<Recorded<Object>> alive = ward.read(open);

        assertThat(archive()).isEqualTo(1);
        assertThat(ward.read(shut)).isEqualTo(before);
        assertThat(after(shut, 2)).isEqualTo(before.subList(2, 4));
        assertThat(ward.read(open)).isEqualTo(alive);
        assertThat(count("es.archived_event")).isEqualTo(4);
        assertThat(count("es.event where type = '(archived)' and data = '{}'")).isEqualTo(2);
        assertThat(count("es.event where type <> '(archived)'")).isEqualTo(1);
        assertThat(archive()).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6})
    void an_archived_stream_can_be_neither_begun_nor_continued(int expected) {
        ward.take(shut, 61, 62, 63);
        ward.shut(shut);
        archive();

        assertStale(shut, expected);
        assertThat(ward.read(shut)).hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void a_stream_closed_by_its_first_event_takes_no_more_either(int expected) {
        ward.shut(shut);
        archive();

        assertStale(shut, expected);
        assertThat(ward.read(shut)).hasSize(1);
    }

    @Test
    void an_open_or_young_stream_stays() throws SQLException {
        ward.take(open, 61);
        ward.take(shut, 62);
        ward.shut(shut);

        assertThat(
                        new Archive(ward.database().worker())
                                .move("ward", PulseEvent.ALL, Instant.now().minusSeconds(3600), 10))
                .isZero();
        ward.take(shut, 63);
        assertThat(archive()).isZero();
        assertThat(count("es.archived_event")).isZero();
    }

    @Test
    void a_stream_with_unhandled_or_parked_events_stays() {
        ward.shut(shut);
        worker("insert into es.subscription (name, generation) values ('board', 2)");
        assertThat(archive()).isZero();
        worker("update es.subscription set tx = '18446744073709551615'");
        worker(
                "insert into es.parked (subscription, stream_id, version, event_id, tenant_id,"
                        + " stream_type, type, status) values ('board', '"
                        + shut.id()
                        + "', 1, gen_random_uuid(), 'klinik-melati', 'ward', 'ward-shut',"
                        + " 'failed')");
        assertThat(archive()).isZero();
        worker("delete from es.parked");
        assertThat(archive()).isEqualTo(1);
    }

    @Test
    void handled_events_are_not_repeated_and_the_log_keeps_its_order() throws SQLException {
        StreamId other = PulseStore.newStream();
        ward.take(shut, 61);
        ward.take(open, 70);
        ward.take(other, 80);
        ward.shut(shut);
        ward.take(open, 71);
        ward.shut(other);
        List<Position> log = positions("es.event");
        archive();

        assertThat(positions("es.whole_log")).isEqualTo(log);
        Tail<Object> tail =
                new Tail<>(
                        ward.database().worker(),
                        PulseEvent.ALL,
                        EventCodec.PLAIN,
                        ShardPosition.whole("ear"));
        assertThat(tail.after(log.getLast(), 10).rows()).isZero();
        ward.take(open, 72);
        assertThat(tail.after(log.getLast(), 10).rows()).isEqualTo(1);
    }

    @Test
    void the_whole_log_is_read_by_its_indexes() throws SQLException {
        assertThat(
                        plan(
                                "select * from es.whole_log e"
                                        + " where (e.tx, e.position) > ('7', 7)"
                                        + " and e.tx < pg_snapshot_xmin(pg_current_snapshot())"
                                        + " order by e.tx, e.position limit 500"))
                .contains("Merge Append", "using event_cursor", "using archived_event_cursor");
    }

    @Test
    void the_move_waits_for_a_concurrent_append() throws Exception {
        ward.shut(shut);
        CountDownLatch appended = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        CompletableFuture<Version> writer =
                CompletableFuture.supplyAsync(
                        () ->
                                ward.transactions()
                                        .call(
                                                PulseStore.MELATI,
                                                () -> {
                                                    Version version =
                                                            ward.append(
                                                                    shut,
                                                                    new Version(1),
                                                                    new PulseTaken(61));
                                                    appended.countDown();
                                                    await(go);
                                                    return version;
                                                }),
                        threads);
        await(appended);
        CompletableFuture<Integer> moved = CompletableFuture.supplyAsync(this::archive, threads);
        TimeUnit.MILLISECONDS.sleep(200);
        assertThat(moved).isNotDone();
        go.countDown();

        assertThat(writer.get()).isEqualTo(new Version(2));
        assertThat(moved.get()).isZero();
        assertThat(ward.read(shut)).hasSize(2);
        assertThat(count("es.archived_event")).isZero();
    }

    @Test
    void an_append_during_the_move_loses_the_race() throws Exception {
        ward.shut(shut);
        String move =
                "select es.archive('" + shut.id() + "', 'ward', '{ward-shut}', clock_timestamp())";
        CompletableFuture<Version> writer;
        try (Connection worker = ward.database().worker().getConnection()) {
            worker.setAutoCommit(false);
            assertThat(number(worker, move)).isEqualTo(1);
            writer =
                    CompletableFuture.supplyAsync(
                            () -> append(shut, 1, new PulseTaken(61)), threads);
            TimeUnit.MILLISECONDS.sleep(200);
            assertThat(writer).isNotDone();
            worker.commit();
            worker.setAutoCommit(true);
        }

        assertThat(writer)
                .failsWithin(Duration.ofMinutes(1))
                .withThrowableThat()
                .withCauseInstanceOf(LostRace.class);
        assertThat(ward.read(shut)).hasSize(1);
    }

    @Test
    void another_tenant_or_category_finds_nothing() throws SQLException {
        ward.shut(shut);
        archive();
        StreamId cot = new StreamId("cot", shut.id());

        assertThat(
                        within(
                                PulseStore.HARAPAN,
                                () -> ward.store().read(PulseStore.HARAPAN, shut, PulseEvent.ALL)))
                .isEmpty();
        assertThat(
                        within(
                                PulseStore.HARAPAN,
                                () -> ward.store().read(PulseStore.MELATI, shut, PulseEvent.ALL)))
                .isEmpty();
        assertThat(
                        within(
                                PulseStore.MELATI,
                                () -> ward.store().read(PulseStore.MELATI, cot, PulseEvent.ALL)))
                .isEmpty();
        try (Connection owner = ward.database().owner().getConnection()) {
            assertThat(number(owner, "select count(*) from es.archived_event")).isZero();
            assertThat(number(owner, "select count(*) from es.event")).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select es.archive(gen_random_uuid(), 'ward', '{ward-shut}', now())",
                "select * from es.whole_log",
                "insert into es.archived_event select * from es.event",
                "update es.archived_event set tenant_id = 'rs-harapan'",
                "delete from es.archived_event",
                "truncate es.archived_event"
            })
    void a_request_may_not(String statement) {
        assertRefused(() ->
                within(
                        PulseStore.MELATI,
                        () -> {
                            TestDatabase.execute(ward.transactions().joined(), statement);
                            return statement;
                        }));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into es.archived_event select * from es.event",
                "update es.archived_event set tenant_id = 'rs-harapan'",
                "delete from es.archived_event"
            })
    void the_worker_may_not(String statement) {
        assertRefused(() -> worker(statement));
    }

    private static void assertRefused(ThrowingCallable statement) {
        assertThatExceptionOfType(DatabaseFailure.class)
                .isThrownBy(statement)
                .havingCause()
                .isInstanceOfSatisfying(
                        SQLException.class,
                        cause -> assertThat(cause.getSQLState()).isEqualTo(NOT_ALLOWED));
    }

    private int archive() {
        return new Archive(ward.database().worker())
                .move("ward", PulseEvent.ALL, Instant.now().plusSeconds(60), 10);
    }

    private Version append(StreamId stream, int expected, PulseEvent... events) {
        EventMetadata metadata =
                new EventMetadata(PulseStore.MELATI, "siti", UUID.randomUUID(), null, null);
        return within(
                PulseStore.MELATI,
                () ->
                        ward.store()
                                .append(
                                        stream,
                                        new Version(expected),
                                        List.of(events),
                                        PulseEvent.ALL,
                                        metadata));
    }

    private void assertStale(StreamId stream, int expected) {
        PulseTaken pulse = new PulseTaken(1);
        assertThatExceptionOfType(LostRace.class).isThrownBy(() -> append(stream, expected, pulse));
        assertThatExceptionOfType(LostRace.class)
                .isThrownBy(() -> append(stream, expected, pulse, pulse));
    }

    private List<Recorded<Object>> after(StreamId stream, int version) {
        return within(
                PulseStore.MELATI,
                () ->
                        ward.store()
                                .read(
                                        PulseStore.MELATI,
                                        stream,
                                        PulseEvent.ALL,
                                        new Version(version)));
    }

    private <T> T within(Tenant tenant, Supplier<T> work) {
        return ward.transactions().call(tenant, work);
    }

    private void worker(String statement) {
        TestDatabase.execute(ward.database().worker(), statement);
    }

    private List<Position> positions(String log) throws SQLException {
        List<Position> positions = new ArrayList<>();
        try (Connection connection = ward.database().worker().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery(
                                "select e.tx::text as tx_text, e.position from "
                                        + log
                                        + " e order by e.tx, e.position")) {
            while (row.next()) {
                positions.add(EventRow.position(row));
            }
        }
        return positions;
    }

    private long count(String from) throws SQLException {
        try (Connection connection = ward.database().worker().getConnection()) {
            return number(connection, "select count(*) from " + from);
        }
    }

    private static long number(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private String plan(String query) throws SQLException {
        StringBuilder plan = new StringBuilder();
        try (Connection connection = ward.database().worker().getConnection()) {
            connection.setAutoCommit(false);
            Jdbc.update(connection, "set local enable_seqscan = off");
            Jdbc.update(connection, "set local enable_bitmapscan = off");
            try (PreparedStatement statement = Jdbc.bound(connection, "explain " + query);
                    ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    plan.append(row.getString(1)).append('\n');
                }
            }
            connection.rollback();
            connection.setAutoCommit(true);
        }
        return plan.toString();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
