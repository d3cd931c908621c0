package id.percaya.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The data folder of one platform, locked by one run at a time.
///
/// The lock ends with the process that holds it. Servers that a killed run left behind do not hold
/// it; the next run stops them when it takes the folder.
final class DataFolder implements AutoCloseable {

    private final Path data;
    private final FileChannel channel;

    private DataFolder(Path data, FileChannel channel) {
        this.data = data;
        this.channel = channel;
    }

    /// @throws LocalFailure when another run holds it
    static DataFolder take(PlatformSettings settings) {
        Path data = settings.data();
        try {
            Files.createDirectories(data);
            FileChannel channel =
                    FileChannel.open(
                            data.resolve("lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw new LocalFailure(
                        "Percaya already runs on %s: stop that run (Ctrl-C in its terminal) first."
                                .formatted(data));
            }
            DataFolder folder = new DataFolder(data, channel);
            OrphanedProcesses.stop(settings);
            return folder;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /// Deletes the data, after making sure that nothing runs on it.
    static void reset(PlatformSettings settings) {
        try (DataFolder folder = take(settings)) {
            delete(folder.data);
        }
    }

    /// Each log covers one run.
    void deleteLogs() {
        Path logs = data.resolve("logs");
        if (Files.isDirectory(logs)) {
            delete(logs);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> tree = Files.walk(folder)) {
            List<Path> deepestFirst = tree.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.delete(path);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException _) {
            return null;
        }
    }
}
