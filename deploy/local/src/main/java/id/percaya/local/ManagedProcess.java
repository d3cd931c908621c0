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

/// A process of the platform and its log. A PID file lets the next run find it.
final class ManagedProcess {

    private static final Duration READY_TIMEOUT = Duration.ofMinutes(5);
    private static final Duration STOP_TIMEOUT = Duration.ofSeconds(60);

    private final String name;
    private final Path log;
    private final PidFile pidFile;
    private final CompletableFuture<LocalFailure> death = new CompletableFuture<>();
    private @Nullable Process process;
    private boolean ended;

    ManagedProcess(String name, PlatformSettings settings) {
        this.name = name;
        this.log = settings.log(name);
        this.pidFile = PidFile.of(settings.data(), name);
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
            pidFile.write(launched.toHandle());
            var _ = launched.onExit().thenAccept(this::handleExit);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /// @throws LocalFailure with the end of the log, if the process ends first or the time is up
    void awaitReady(BooleanSupplier ready) {
        Instant deadline = Instant.now().plus(READY_TIMEOUT);
        while (!ready.getAsBoolean()) {
            if (!isAlive()) {
                throw failure("ended before it was ready");
            }
            if (Instant.now().isAfter(deadline)) {
                throw failure("was not ready within " + READY_TIMEOUT.toSeconds() + " s");
            }
            Pause.millis(100);
        }
    }

    /// Waits for the process to end; for preparations such as formatting.
    void finish() {
        Process running = process();
        if (running != null && exitCode(running) != 0) {
            throw failure("failed");
        }
        pidFile.clear();
    }

    /// @return true if the process was running and ended in time after SIGTERM
    boolean stop() {
        Process running = markEnded();
        if (running == null || !running.isAlive()) {
            pidFile.clear();
            return false;
        }
        running.destroy();
        boolean ended = endsWithin(running, STOP_TIMEOUT);
        if (!ended) {
            running.destroyForcibly();
        }
        pidFile.clear();
        return ended;
    }

    void kill() {
        Process running = markEnded();
        if (running != null) {
            running.destroyForcibly();
            exitCode(running);
            pidFile.clear();
        }
    }

    /// Suspends the process until [#thaw()].
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

    private synchronized @Nullable Process markEnded() {
        ended = true;
        return process;
    }

    synchronized boolean isAlive() {
        return process != null && process.isAlive();
    }

    private synchronized void handleExit(Process exited) {
        if (!ended) {
            death.complete(failure("ended with code " + exited.exitValue()));
        }
    }

    private LocalFailure failure(String problem) {
        String tail = String.join("\n    ", LogTail.of(log, 15));
        return new LocalFailure(
                "%s %s. The end of %s:\n    %s".formatted(name, problem, log, tail));
    }

    private static boolean endsWithin(Process process, Duration timeout) {
        try {
            return process.waitFor(timeout.toMillis(), TimeUnit.MILLISECONDS);
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
