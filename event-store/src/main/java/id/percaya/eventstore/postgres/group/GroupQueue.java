package id.percaya.eventstore.postgres.group;

import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import id.percaya.eventstore.postgres.log.Append;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.sql.DataSource;

/// One-event appends that wait to be written together.
final class GroupQueue implements AutoCloseable {

    /// Two groups at a time: one collects while the other is written.
    private static final int CARRIERS = 2;

    private static final long LOOK_FOR_END_MILLIS = 200;

    /// @param row made by the caller's thread, so that the writing threads only write
    /// @param outcome whether it was appended; false when it lost its race
    record PendingAppend(Append<?> append, Append.Row row, CompletableFuture<Boolean> outcome) {}

    private final DataSource request;
    private final GroupingSwitch grouping;
    private final BlockingQueue<PendingAppend> queue = new LinkedBlockingQueue<>();
    private final List<Thread> carriers;
    private volatile boolean closed;

    GroupQueue(DataSource request, GroupingSwitch grouping) {
        this.request = request;
        this.grouping = grouping;
        Thread.Builder builder = Thread.ofPlatform().daemon().name("group-commit-", 1);
        this.carriers = Stream.generate(() -> builder.start(this::carry)).limit(CARRIERS).toList();
    }

    /// Returns when the event is durable.
    ///
    /// @throws id.percaya.eventstore.LostRace when another append came first
    void append(Append<?> append) {
        PendingAppend waiting = new PendingAppend(append, append.row(), new CompletableFuture<>());
        enqueue(waiting);
        try {
            if (!waiting.outcome().join()) {
                throw append.stale();
            }
        } catch (CompletionException told) {
            if (told.getCause() instanceof SQLException failure) {
                throw new DatabaseFailure(failure);
            }
            throw told;
        }
    }

    /// Appends that are queued before the end are still written.
    private synchronized void enqueue(PendingAppend waiting) {
        if (closed) {
            throw new IllegalStateException("the store is closed");
        }
        queue.add(waiting);
    }

    private void carry() {
        List<PendingAppend> left = new ArrayList<>();
        try {
            while (!closed || !queue.isEmpty() || !left.isEmpty()) {
                gather(left);
                if (!left.isEmpty()) {
                    carry(AppendGroup.takenFrom(left));
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void gather(List<PendingAppend> left) throws InterruptedException {
        if (left.isEmpty()) {
            PendingAppend first = queue.poll(LOOK_FOR_END_MILLIS, TimeUnit.MILLISECONDS);
            if (first == null) {
                return;
            }
            left.add(first);
        }
        queue.drainTo(left, Math.max(0, AppendGroup.LARGEST - left.size()));
    }

    private void carry(AppendGroup group) {
        grouping.grouped(group.size());
        try (Connection connection = request.getConnection()) {
            group.write(connection);
        } catch (SQLException | RuntimeException failure) {
            group.tellAll(failure);
        }
    }

    @Override
    public void close() {
        synchronized (this) {
            closed = true;
        }
        try {
            for (Thread carrier : carriers) {
                carrier.join();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
