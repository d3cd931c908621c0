package id.percaya.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A process of the platform with its log, known to the next run by a file that tells its process
/// id.
final class ManagedProcess {

    private static final Duration READY_WITHIN = Duration.ofMinutes(5);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final String name;
    private final Path log;
    private final PidFile mark;
    private final CompletableFuture<LocalFailure> death = new CompletableFuture<>();
    private @Nullable Process process;
    private boolean ended;

    ManagedProcess(String name, PlatformSettings settings) {
        this.name = name;
        this.log = settings.log(name);
        this.mark = PidFile.of(settings.data(), name);
    }

    CompletableFuture<LocalFailure> death() {
        return death;
    }

    synchronized void launch(List<String> command, Map<String, String> environment) {
        if (ended) {
            throw new LocalFailure(name + " was stopped before it started.");
        }
        try {
            Files.createDirectories(log.getParent());
            ProcessBuilder builder =
                    new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            builder.environment().putAll(environment);
            Process launched = builder.start();
            process = launched;
            mark.write(launched.toHandle());
            var _ = launched.onExit().thenAccept(this::noteExit);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /// @throws LocalFailure with the end of the log when the process ends first or time is up
    void awaitReady(BooleanSupplier ready) {
        Instant deadline = Instant.now().plus(READY_WITHIN);
        while (!ready.getAsBoolean()) {
            if (!isAlive()) {
                throw failure("ended before it was ready");
            }
            if (Instant.now().isAfter(deadline)) {
                throw failure("was not ready within " + READY_WITHIN.toSeconds() + " s");
            }
            Pause.millis(100);
        }
    }

    /// Runs to its end, for the preparations that some parts need.
    void finish() {
        Process running = process();
        if (running != null && exitCode(running) != 0) {
            throw failure("failed");
        }
        mark.clear();
    }

    /// @return whether it still ran and ended in good order when asked to
    boolean stop() {
        Process running = end();
        if (running == null || !running.isAlive()) {
            mark.clear();
            return false;
        }
        running.destroy();
        boolean ended = endsWithin(running, PATIENCE);
        if (!ended) {
            running.destroyForcibly();
        }
        mark.clear();
        return ended;
    }

    void kill() {
        Process running = end();
        if (running != null) {
            running.destroyForcibly();
            exitCode(running);
            mark.clear();
        }
    }

    /// Stops it in the middle of whatever it does, until it is thawed.
    void freeze() {
        signal(ProcessSignal.STOP);
    }

    void thaw() {
        signal(ProcessSignal.CONT);
    }

    private void signal(ProcessSignal signal) {
        Process running = process();
        if (running != null) {
            signal.to(Stream.of(running.toHandle()));
        }
    }

    private synchronized @Nullable Process process() {
        return process;
    }

    private synchronized @Nullable Process end() {
        ended = true;
        return process;
    }

    synchronized boolean isAlive() {
        return process != null && process.isAlive();
    }

    private synchronized void noteExit(Process exited) {
        if (!ended) {
            death.complete(failure("ended with code " + exited.exitValue()));
        }
    }

    private LocalFailure failure(String what) {
        String tail = String.join("\n    ", LogTail.of(log, 15));
        return new LocalFailure("%s %s. The end of %s:\n    %s".formatted(name, what, log, tail));
    }

    private static boolean endsWithin(Process process, Duration patience) {
        try {
            return process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static int exitCode(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new LocalFailure("Interrupted while waiting for a process to end.");
        }
    }
}
