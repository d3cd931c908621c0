package id.percaya.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/// A part's ahead-of-time cache (JEP 514): recorded by the first run that is allowed to, when it
/// stops, and used by later runs as long as it is younger than the jar it was recorded from.
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

    List<String> options() {
        if (isFresh()) {
            return List.of("-XX:AOTCache=" + cache, "-Xlog:aot*=off");
        }
        if (!trains) {
            return List.of();
        }
        try {
            Files.createDirectories(recording.getParent());
            Files.deleteIfExists(recording);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return List.of("-XX:AOTCacheOutput=" + recording, "-Xlog:aot*=off");
    }

    /// Takes what the part recorded; to be called when it has ended by itself, so that the file is
    /// whole.
    void keep() {
        try {
            if (Files.exists(recording)) {
                Files.move(recording, cache, StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private boolean isFresh() {
        try {
            return Files.exists(cache)
                    && Files.getLastModifiedTime(cache).compareTo(Files.getLastModifiedTime(jar))
                            > 0;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
