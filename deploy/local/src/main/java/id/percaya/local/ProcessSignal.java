package id.percaya.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Signals that the JDK cannot send: suspend and continue.
enum ProcessSignal {
    STOP,
    CONT;

    void to(Stream<ProcessHandle> processes) {
        List<String> command = new ArrayList<>(List.of("kill", "-" + name()));
        processes.map(process -> String.valueOf(process.pid())).forEach(command::add);
        try {
            new ProcessBuilder(command).inheritIO().start().waitFor();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new LocalFailure("Interrupted while sending " + this + ".");
        }
    }
}
