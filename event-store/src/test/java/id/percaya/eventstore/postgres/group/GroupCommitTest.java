package id.percaya.eventstore.postgres.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import id.percaya.eventstore.EventMetadata;
import id.percaya.eventstore.EventName;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.LostRace;
import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.StreamId;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Version;
import id.percaya.eventstore.json.EventCodec;
import id.percaya.eventstore.postgres.PulseStore;
import id.percaya.eventstore.postgres.TestDatabase;
import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import id.percaya.eventstore.postgres.log.Append;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GroupCommitTest {

    private static final int WRITERS = 32;

    @EventName("note-written")
    record NoteWritten(String text) implements Note {}

    sealed interface Note permits NoteWritten {
        EventTypes<Note> TYPES = EventTypes.of(Note.class);
    }

    private final TestDatabase database = new TestDatabase();
    private final AtomicInteger appended = new AtomicInteger();
    private final GroupCommit store =
            new GroupCommit(database.request(), EventCodec.PLAIN, appended::incrementAndGet);
    private final GroupQueue queue = new GroupQueue(database.request(), new GroupingSwitch());

    @AfterEach
    void close() {
        store.close();
        queue.close();
        database.close();
    }

    @Test
    void each_of_many_at_once_is_told_its_own_outcome() throws Exception {
        List<StreamId> streams = Stream.generate(PulseStore::newStream).limit(20).toList();
        Callable<Integer> writer = () -> write(streams);
        int committed = 0;
        for (Future<Integer> each : atOnce(Collections.nCopies(WRITERS, writer))) {
            committed += each.get();
        }

        int stored = 0;
        for (StreamId stream : streams) {
            List<Integer> versions = versions(stream);
            assertThat(versions)
                    .isEqualTo(IntStream.rangeClosed(1, versions.size()).boxed().toList());
            stored += versions.size();
        }
        assertThat(stored).isEqualTo(committed);
        assertThat(appended).hasValue(committed).hasValueGreaterThan(WRITERS);
    }

    @Test
    void concurrent_appends_share_transactions() throws Exception {
        List<Callable<Void>> fresh =
                Collections.nCopies(200, () -> queued(PulseStore.MELATI, "kontrol"));
        for (Future<Void> each : atOnce(fresh)) {
            each.get();
        }

        assertThat(transactions()).isLessThan(150);
    }

    @Test
    void one_that_the_database_refuses_harms_no_other() throws Exception {
        List<Callable<Void>> notes = new ArrayList<>();
        for (int writer = 0; writer < WRITERS; writer++) {
            String text = writer == 7 ? "a\0b" : "kontrol ulang";
            notes.add(() -> queued(PulseStore.MELATI, text));
        }
        List<Future<Void>> outcomes = new ArrayList<>(atOnce(notes));

        assertThatExceptionOfType(ExecutionException.class)
                .isThrownBy(outcomes.remove(7)::get)
                .withCauseInstanceOf(DatabaseFailure.class);
        for (Future<Void> each : outcomes) {
            assertThatNoException().isThrownBy(each::get);
        }
    }

    @Test
    void tenants_go_in_apart() throws Exception {
        List<Callable<Void>> notes = new ArrayList<>();
        for (int writer = 0; writer < WRITERS; writer++) {
            Tenant tenant = writer % 2 == 0 ? PulseStore.MELATI : PulseStore.HARAPAN;
            notes.add(() -> queued(tenant, "kontrol"));
        }
        for (Future<Void> each : atOnce(notes)) {
            assertThatNoException().isThrownBy(each::get);
        }
    }

    @Test
    void nothing_goes_in_after_the_end() {
        queue.close();

        assertThatIllegalStateException().isThrownBy(() -> queued(PulseStore.MELATI, "terlambat"));
    }

    @Test
    void reading_and_writing_need_a_tenant() {
        assertThatIllegalStateException()
                .isThrownBy(() -> append(PulseStore.newStream(), Version.NONE, "tanpa penyewa"));
        assertThatIllegalStateException()
                .isThrownBy(
                        () -> store.read(PulseStore.MELATI, PulseStore.newStream(), Note.TYPES));
    }

    /// @return the number of committed events
    private int write(List<StreamId> streams) {
        int committed = 0;
        for (int round = 0; round < 40; round++) {
            StreamId stream = streams.get(ThreadLocalRandom.current().nextInt(streams.size()));
            committed += appends(stream) ? 1 : 0;
        }
        return committed;
    }

    private boolean appends(StreamId stream) {
        try {
            store.call(
                    PulseStore.MELATI,
                    () -> append(stream, new Version(versions(stream).size()), "x"));
            return true;
        } catch (LostRace lost) {
            return false;
        }
    }

    private Version append(StreamId stream, Version expected, String text) {
        return store.append(
                stream,
                expected,
                List.of(new NoteWritten(text)),
                Note.TYPES,
                by(PulseStore.MELATI));
    }

    private Void queued(Tenant tenant, String text) {
        queue.append(
                new Append<>(
                        PulseStore.newStream(),
                        Version.NONE,
                        List.of(new NoteWritten(text)),
                        by(tenant),
                        EventCodec.PLAIN));
        return null;
    }

    private static EventMetadata by(Tenant tenant) {
        return new EventMetadata(tenant, "siti", UUID.randomUUID(), null, null);
    }

    private List<Integer> versions(StreamId stream) {
        return store
                .call(PulseStore.MELATI, () -> store.read(PulseStore.MELATI, stream, Note.TYPES))
                .stream()
                .map(Recorded::version)
                .map(Version::value)
                .toList();
    }

    private int transactions() throws SQLException {
        try (Connection connection = database.worker().getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("select count(distinct tx) from es.event");
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getInt(1);
        }
    }

    private static <T> Callable<T> startedWith(CountDownLatch together, Callable<T> work) {
        return () -> {
            together.countDown();
            together.await();
            return work.call();
        };
    }

    private static <T> List<Future<T>> atOnce(List<Callable<T>> work) throws InterruptedException {
        try (ExecutorService threads = Executors.newFixedThreadPool(work.size())) {
            CountDownLatch together = new CountDownLatch(work.size());
            return threads.invokeAll(
                    work.stream().map(each -> startedWith(together, each)).toList());
        }
    }
}
