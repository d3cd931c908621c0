package id.percaya.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/// A service's ahead-of-time cache (JEP 514): recorded by the first run that is allowed to, when
/// the service stops, and used by later runs as long as it is younger than the jar it was recorded
/// from.
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

    /// Takes what was recorded; to be called when the service ended in good order, so that the file
    /// is whole.
    void keep() {
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
