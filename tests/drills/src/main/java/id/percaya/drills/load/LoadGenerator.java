package id.percaya.drills.load;

import id.percaya.local.PlatformAccess;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;

/// Sends commands until it is closed.
public final class LoadGenerator implements AutoCloseable {

    /// Makes about fifty commands per second.
    public static final Duration PAUSE = Duration.ofMillis(80);

    private static final Duration LAST_TRIES = Duration.ofSeconds(60);

    private final CommandSender sender;
    private final Duration pause;
    private final ExecutorService people = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicReference<Instant> end = new AtomicReference<>(Instant.MAX);
    private final List<Runnable> workers = new ArrayList<>();

    /// @param form id of the release form
    /// @param pause of each worker before its next command
    public LoadGenerator(PlatformAccess access, String form, Duration pause, Journal journal) {
        this.pause = pause;
        this.sender = new CommandSender(access, journal);
        Workload.all(form).forEach(sequence -> workers.add(() -> work(sequence)));
    }

    public void start() {
        workers.forEach(people::execute);
    }

    /// Starts no new command and retries undecided ones for at most a minute.
    @Override
    public void close() {
        end.set(Instant.now().plus(LAST_TRIES));
        people.close();
    }

    private void work(CommandSequence sequence) {
        try {
            while (!isOver()) {
                sequence.run(this::send);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private Optional<CompletedCommand> send(IdempotentCommand command) throws InterruptedException {
        if (isOver()) {
            return Optional.empty();
        }
        Thread.sleep(pause);
        return sender.send(command, end::get);
    }

    private boolean isOver() {
        return !end.get().equals(Instant.MAX);
    }
}
