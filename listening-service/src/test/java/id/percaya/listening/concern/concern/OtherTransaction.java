package id.percaya.listening.concern.concern;

import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.listening.TransactionSql;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;

/// Work on another thread, and so in another transaction.
final class OtherTransaction {

    private static final Duration MOST = Duration.ofMinutes(1);

    private final FutureTask<Boolean> task;

    OtherTransaction(Runnable work) {
        task = new FutureTask<>(work, true);
    }

    void begin() {
        Thread _ = Thread.ofVirtual().start(task);
    }

    void beginAndWaitFor(TransactionSql waitedFor) {
        begin();
        long start = System.nanoTime();
        while (!waitedFor.isWaitedFor()) {
            assertThat(task.isDone()).as("it goes on without waiting").isFalse();
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(MOST);
            LockSupport.parkNanos(5_000_000);
        }
    }

    /// Fails if the work has failed.
    void end() {
        try {
            assertThat(task.get(MOST.toSeconds(), TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException | ExecutionException | TimeoutException failed) {
            throw new AssertionError(failed);
        }
    }
}
