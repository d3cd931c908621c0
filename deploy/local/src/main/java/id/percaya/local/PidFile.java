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

/// Records the process of a server: its id and its start time, because the system reuses ids.
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
        List<PidFile> pidFiles = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.sorted().map(PidFile::new).forEach(pidFiles::add);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return pidFiles;
    }

    String part() {
        return file.getFileName().toString();
    }

    void write(ProcessHandle process) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, process.pid() + " " + startTime(process));
    }

    void clear() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /// The recorded process, if it still runs and the id was not reused.
    Optional<ProcessHandle> process() {
        try {
            String[] written = Files.readString(file).split(" ", 2);
            return ProcessHandle.of(Long.parseLong(written[0]))
                    .filter(process -> startTime(process).equals(written[1]));
        } catch (IOException | NumberFormatException _) {
            return Optional.empty();
        }
    }

    private static String startTime(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toString).orElse("unknown");
    }

    private static Path folder(Path data) {
        return data.resolve("run");
    }
}
