package id.percaya.eventstore.postgres.subscription;

import id.percaya.eventstore.EventMetadata;
import id.percaya.eventstore.LostRace;
import id.percaya.eventstore.StreamId;
import id.percaya.eventstore.Version;
import id.percaya.eventstore.json.StoredJson;
import id.percaya.eventstore.postgres.PulseEvent;
import id.percaya.eventstore.postgres.PulseEvent.PulseTaken;
import id.percaya.eventstore.postgres.PulseStore;
import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import id.percaya.eventstore.postgres.jdbc.Jdbc;
import id.percaya.eventstore.postgres.log.EventRow;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/// Sixteen writers on forty streams, with the transactions that an order can fail on: 30 % write
/// something else first and then wait, and 5 % roll back.
final class TortureWriters {

    private static final int WRITERS = 16;
    private static final int STREAMS = 40;

    /// An append without the library's guard: only the primary key decides.
    private static final String UNGUARDED =
            """
            insert into es.event
              (stream_id, version, tenant_id, stream_type, event_id, type, data, metadata)
            values (?, ?, ?, ?, ?, 'pulse-taken', '{"beats": 61}', ?::jsonb)
            """;

    private final PulseStore ward;
    private final boolean guarded;
    private final Runnable committed;
    private final List<StreamId> streams =
            Stream.generate(PulseStore::newStream).limit(STREAMS).toList();

    TortureWriters(PulseStore ward, boolean guarded, Runnable committed) {
        this.ward = ward;
        this.guarded = guarded;
        this.committed = committed;
    }

    /// @return the number of committed events
    int write(Duration duration) throws InterruptedException, ExecutionException {
        long until = System.nanoTime() + duration.toNanos();
        Callable<Integer> writer = () -> writeUntil(until);
        int all = 0;
        try (ExecutorService writers = Executors.newFixedThreadPool(WRITERS)) {
            for (Future<Integer> each : writers.invokeAll(Collections.nCopies(WRITERS, writer))) {
                all += each.get();
            }
        }
        return all;
    }

    private int writeUntil(long until) {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        int written = 0;
        while (System.nanoTime() < until) {
            if (commits(streams.get(random.nextInt(STREAMS)), random)) {
                written++;
                committed.run();
            }
        }
        return written;
    }

    private boolean commits(StreamId stream, ThreadLocalRandom random) {
        try {
            ward.transactions().call(PulseStore.MELATI, () -> writeOnce(stream, random));
            return true;
        } catch (LostRace | RolledBack none) {
            return false;
        }
    }

    private Version writeOnce(StreamId stream, ThreadLocalRandom random) {
        if (random.nextInt(100) < 30) {
            writeSomethingElse();
            LockSupport.parkNanos(random.nextLong(3_000_000));
        }
        Version version = append(stream, random);
        if (random.nextInt(100) < 5) {
            throw new RolledBack();
        }
        return version;
    }

    private Version append(StreamId stream, ThreadLocalRandom random) {
        if (guarded) {
            return ward.append(stream, new PulseTaken(random.nextInt(200)));
        }
        Version next =
                new Version(
                        ward.store().read(PulseStore.MELATI, stream, PulseEvent.ALL).size() + 1);
        appendUnguarded(stream, next);
        return next;
    }

    private void appendUnguarded(StreamId stream, Version version) {
        EventMetadata metadata =
                new EventMetadata(PulseStore.MELATI, "siti", UUID.randomUUID(), null, null);
        try (Connection connection = ward.transactions().joined().getConnection()) {
            Jdbc.update(
                    connection,
                    UNGUARDED,
                    stream.id(),
                    version.value(),
                    PulseStore.MELATI.id(),
                    stream.category(),
                    UUID.randomUUID(),
                    StoredJson.write(EventRow.StoredMetadata.of(metadata)));
        } catch (SQLException lost) {
            throw new LostRace(stream, version);
        }
    }

    /// Like an inbox row that is written before the append.
    private void writeSomethingElse() {
        try (Connection connection = ward.transactions().joined().getConnection()) {
            connection.prepareStatement("select pg_current_xact_id()").execute();
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
    }

    private static final class RolledBack extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
