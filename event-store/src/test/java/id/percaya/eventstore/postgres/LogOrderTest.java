package id.percaya.eventstore.postgres;

import static id.percaya.eventstore.postgres.Ear.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.percaya.eventstore.Position;
import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.StaleVersion;
import id.percaya.eventstore.StreamId;
import id.percaya.eventstore.Version;
import id.percaya.eventstore.postgres.PulseEvent.PulseTaken;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LogOrderTest {

    private static final Version ONE = new Version(1);

    private final Ward ward = new Ward();
    private final StreamId stream = Ward.newStream();

    @AfterEach
    void close() {
        ward.close();
    }

    @Test
    void nothing_is_read_that_an_older_transaction_may_still_write_before() throws SQLException {
        Tail<Object> tail = new Tail<>(ward.database().worker(), PulseEvent.ALL, EventCodec.PLAIN);
        try (Connection older = ward.database().request().getConnection()) {
            older.setAutoCommit(false);
            takeTransactionId(older);
            ward.take(stream, 61);

            assertThat(tail.after(Position.START, 500).events()).isEmpty();
            assertThat(tail.nothingAfter(Position.START)).isNull();
            older.rollback();
        }
        Tail.Page<Object> page = tail.after(Position.START, 500);
        assertThat(page.events()).hasSize(1);
        assertThat(tail.nothingAfter(page.end())).isAfter(page.events().getFirst().at());
    }

    @Test
    void nothing_is_appended_behind_an_event_of_a_younger_transaction() {
        assertThatExceptionOfType(StaleVersion.class)
                .isThrownBy(() ->
                        ward.transactions()
                                .call(
                                        Ward.MELATI,
                                        () -> {
                                            writeSomethingElse();
                                            ward.take(stream, 61);
                                            return ward.append(stream, ONE, new PulseTaken(62));
                                        }));
        assertThat(ward.read(stream)).hasSize(1);
    }

    /// Eight writers on ten streams; some write something else first, some roll back.
    @Test
    void under_many_writers_nothing_is_lost_doubled_or_out_of_order() throws Exception {
        List<StreamId> streams = Stream.generate(Ward::newStream).limit(10).toList();
        int committed = 0;
        Ear<Object> ear = Ear.ofAll();
        try (Subscriptions node = new Subscriptions(ward.database().worker(), "one")) {
            node.start(ear);
            long until = System.nanoTime() + Duration.ofSeconds(3).toNanos();
            Callable<Integer> writer = () -> write(streams, until, node);
            try (ExecutorService writers = Executors.newFixedThreadPool(8)) {
                for (Future<Integer> each : writers.invokeAll(Collections.nCopies(8, writer))) {
                    committed += each.get();
                }
            }
            int all = committed;
            await(() -> ear.heard().size() >= all);
            await(() -> node.lag().getFirst().events() == 0);
        }
        assertThat(committed).isGreaterThan(100);
        assertThat(ear.heard()).hasSize(committed);
        assertThat(ear.heard()).extracting(Recorded::position).isSorted().doesNotHaveDuplicates();
        Map<UUID, List<Recorded<Object>>> byStream =
                ear.heard().stream().collect(Collectors.groupingBy(e -> e.stream().id()));
        byStream.forEach(
                (id, heard) -> assertThat(heard).isEqualTo(ward.read(new StreamId("ward", id))));
    }

    /// @return how many it committed
    private int write(List<StreamId> streams, long until, Subscriptions node) {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        int committed = 0;
        while (System.nanoTime() < until) {
            StreamId chosen = streams.get(random.nextInt(streams.size()));
            if (commits(chosen, random)) {
                committed++;
                node.wake();
            }
        }
        return committed;
    }

    private boolean commits(StreamId chosen, ThreadLocalRandom random) {
        try {
            ward.transactions().call(Ward.MELATI, () -> writeOnce(chosen, random));
            return true;
        } catch (StaleVersion | RolledBack none) {
            return false;
        }
    }

    private Version writeOnce(StreamId chosen, ThreadLocalRandom random) {
        if (random.nextInt(10) < 3) {
            writeSomethingElse();
            LockSupport.parkNanos(random.nextLong(3_000_000));
        }
        Version appended = ward.append(chosen, new PulseTaken(random.nextInt(200)));
        if (random.nextInt(20) == 0) {
            throw new RolledBack();
        }
        return appended;
    }

    /// As an inbox row would, were it written before the append.
    private void writeSomethingElse() {
        try (Connection connection = ward.transactions().joined().getConnection()) {
            takeTransactionId(connection);
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
    }

    private static void takeTransactionId(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("select pg_current_xact_id()");
        }
    }

    private static final class RolledBack extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
