package id.percaya.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/// The ahead-of-time cache (JEP 514) of a service. A training run records it when the service
/// stops; later runs use it as long as it is newer than the jar.
final class AotCache {

    private final Path cache;
    private final Path recording;
    private final Path jar;
    private final boolean trains;

    AotCache(String part, Path jar, PlatformSettings settings) {
        Path folder = settings.local().resolve("target/aot");
        this.cache = folder.resolve(part + ".aot");
        this.recording = folder.resolve(part + ".aot.new");
        this.jar = jar;
        this.trains = settings.trains();
    }

    boolean isRecorded() {
        try {
            return Files.exists(cache)
                    && Files.getLastModifiedTime(cache).compareTo(Files.getLastModifiedTime(jar))
                            > 0;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    List<String> options() {
        if (isRecorded()) {
            return List.of("-XX:AOTCache=" + cache);
        }
        return trains ? List.of("-XX:AOTCacheOutput=" + prepared(recording)) : List.of();
    }

    /// Activates the recording. Call it only after an orderly stop, so that the file is complete.
    void activateRecording() {
        try {
            if (trains && Files.exists(recording)) {
                Files.move(recording, cache, StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Path prepared(Path file) {
        try {
            Files.createDirectories(file.getParent());
            Files.deleteIfExists(file);
            return file;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
