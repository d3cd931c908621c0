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

/// Staff at work all the time: some fifty commands a second, until told to stop.
public final class LoadGenerator implements AutoCloseable {

    private static final Duration PAUSE = Duration.ofMillis(80);
    private static final Duration LAST_TRIES = Duration.ofSeconds(60);

    private final CommandSender sender;
    private final ExecutorService people = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicReference<Instant> end = new AtomicReference<>(Instant.MAX);
    private final List<Runnable> shifts = new ArrayList<>();

    /// @param form that persons consent on
    public LoadGenerator(PlatformAccess access, String form, Journal journal) {
        this.sender = new CommandSender(access, journal);
        Workload.all(form).forEach(errand -> shifts.add(() -> shift(errand)));
    }

    public void start() {
        shifts.forEach(people::execute);
    }

    /// Nothing new is begun; what is undecided is sent again for a minute at most.
    @Override
    public void close() {
        end.set(Instant.now().plus(LAST_TRIES));
        people.close();
    }

    private void shift(CommandSequence errand) {
        try {
            while (!isOver()) {
                errand.run(this::ask);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private Optional<CompletedCommand> ask(IdempotentCommand intent) throws InterruptedException {
        if (isOver()) {
            return Optional.empty();
        }
        Thread.sleep(PAUSE);
        return sender.send(intent, end::get);
    }

    private boolean isOver() {
        return !end.get().equals(Instant.MAX);
    }
}
