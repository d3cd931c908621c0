package id.percaya.eventstore.postgres.view;

import static id.percaya.eventstore.postgres.RecordingSubscription.await;
import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.eventstore.StreamId;
import id.percaya.eventstore.postgres.PulseBoard;
import id.percaya.eventstore.postgres.PulseBoard.Shown;
import id.percaya.eventstore.postgres.PulseStore;
import id.percaya.eventstore.postgres.TestDatabase;
import id.percaya.eventstore.postgres.ViewNode;
import id.percaya.eventstore.postgres.view.RebuildProgress.State;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Rebuilds a view again and again while it is written and read. `-Drebuild.events=1000000`
/// measures the rebuild of a view of that many events.
class RebuildUnderLoadTest {

    private static final System.Logger LOG = System.getLogger(RebuildUnderLoadTest.class.getName());
    private static final int EVENTS = Integer.getInteger("rebuild.events", 20_000);
    private static final int TIMES = 3;

    private static final String SEED =
            """
            insert into es.event
              (stream_id, event_id, version, tenant_id, stream_type, type, data, metadata)
            select md5(s::text)::uuid, gen_random_uuid(), v, 'klinik-melati', 'ward', 'pulse-taken',
                   '{"beats": 60}',
                   '{"actor": "siti", "correlation": "01a20167-c4ab-773d-94c2-f5dcfc89249b"}'
              from generate_series(1, %d) s, generate_series(1, 100) v
            """
                    .formatted(EVENTS / 100);

    private final PulseStore ward = new PulseStore();
    private final Rebuilds rebuilds =
            new Rebuilds(ward.database().owner(), ward.database().worker());
    private final AtomicBoolean over = new AtomicBoolean();
    private final AtomicInteger taken = new AtomicInteger(EVENTS);
    private final AtomicInteger reads = new AtomicInteger();
    private final List<Throwable> failures = new ArrayList<>();
    private final List<Thread> people = new ArrayList<>();

    @AfterEach
    void close() {
        ward.close();
    }

    @Test
    void no_read_fails_or_goes_back_and_no_event_is_lost_or_doubled() throws InterruptedException {
        PulseBoard.create(ward.database());
        seed();
        try (ViewNode _ = new ViewNode(ward, PulseBoard.view());
                ViewNode _ = new ViewNode(ward, PulseBoard.view())) {
            await(() -> PulseBoard.glance(ward).taken() == EVENTS);
            people(2, this::read);
            people(2, this::write);
            for (int time = 0; time < TIMES; time++) {
                rebuilds.start(PulseBoard.view(), "siti");
                await(() -> rebuilds.progress().getFirst().state() == State.DONE);
                tell(rebuilds.progress().getFirst());
            }
            over.set(true);
            for (Thread person : people) {
                person.join();
            }
            await(() -> PulseBoard.glance(ward).taken() >= taken.get());
        }
        assertThat(failures).isEmpty();
        assertThat(reads.get()).isPositive();
        assertThat(shown()).isEqualTo(new Shown(taken.get(), taken.get(), 60L * taken.get()));
    }

    private void seed() {
        ward.transactions()
                .call(
                        PulseStore.MELATI,
                        () -> {
                            TestDatabase.execute(ward.transactions().joined(), SEED);
                            return EVENTS;
                        });
    }

    private void people(int number, Runnable work) {
        for (int each = 0; each < number; each++) {
            people.add(
                    Thread.ofPlatform()
                            .uncaughtExceptionHandler((_, failure) -> failed(failure))
                            .start(work));
        }
    }

    private void failed(Throwable failure) {
        synchronized (failures) {
            failures.add(failure);
        }
    }

    private void read() {
        int seen = EVENTS;
        while (!over.get()) {
            Shown shown = PulseBoard.glance(ward);
            assertThat(shown.taken()).isGreaterThanOrEqualTo(seen);
            assertThat(shown.rows()).isEqualTo(100);
            seen = shown.taken();
            reads.incrementAndGet();
        }
    }

    private void write() {
        StreamId stream = PulseStore.newStream();
        while (!over.get()) {
            ward.take(stream, 60);
            taken.incrementAndGet();
            if (ward.read(stream).size() == 100) {
                stream = PulseStore.newStream();
            }
        }
    }

    private Shown shown() {
        return PulseBoard.shown(ward, PulseStore.MELATI);
    }

    private static void tell(RebuildProgress rebuild) {
        Duration took = Duration.between(rebuild.startedAt(), rebuild.finishedAt());
        LOG.log(Level.INFO, "rebuilt {0} events in {1}", rebuild.total(), took);
    }
}
