package id.percaya.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A file that tells which process a part runs in: its id and, as ids are used again, the instant
/// it began.
final class PidFile {

    private final Path file;

    private PidFile(Path file) {
        this.file = file;
    }

    static PidFile of(Path data, String part) {
        return new PidFile(folder(data).resolve(part));
    }

    static List<PidFile> all(Path data) {
        Path folder = folder(data);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<PidFile> marks = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.sorted().map(PidFile::new).forEach(marks::add);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return marks;
    }

    String part() {
        return file.getFileName().toString();
    }

    void write(ProcessHandle process) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, process.pid() + " " + began(process));
    }

    void clear() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /// The process that was marked, if it is still that one.
    Optional<ProcessHandle> process() {
        try {
            String[] written = Files.readString(file).split(" ", 2);
            return ProcessHandle.of(Long.parseLong(written[0]))
                    .filter(process -> began(process).equals(written[1]));
        } catch (IOException | NumberFormatException _) {
            return Optional.empty();
        }
    }

    private static String began(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toString).orElse("unknown");
    }

    private static Path folder(Path data) {
        return data.resolve("run");
    }
}
