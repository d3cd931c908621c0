package id.percaya.listening.intake.spool;

import id.percaya.eventstore.Tenant;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// The files that are being read, in `percaya.imports.directory`. A file stays until its import has
/// ended, also when the service stops. Instances that share the directory take over from each
/// other.
@ApplicationScoped
public class ImportStorage {

    private static final String SUFFIX = ".import";
    private static final String PART = ".part";
    private static final Pattern NAME =
            Pattern.compile(
                    "([a-z0-9-]+)\\.([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\\.import");
    private static final Duration ABANDONED = Duration.ofDays(1);

    private final Path directory;

    ImportStorage(@ConfigProperty(name = "percaya.imports.directory") Path directory) {
        this.directory = directory;
    }

    public record StoredFile(Tenant tenant, UUID importId) {}

    /// A new file for a body, in the same file system as the stored ones.
    public Path temporary() throws IOException {
        Files.createDirectories(directory);
        return Files.createTempFile(directory, "upload", PART);
    }

    /// Keeps the file under its import's name, safe against a power failure.
    public void keep(Tenant tenant, UUID importId, Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(
                file,
                path(tenant, importId),
                StandardCopyOption.REPLACE_EXISTING,
                StandardCopyOption.ATOMIC_MOVE);
        try (FileChannel folder = FileChannel.open(directory, StandardOpenOption.READ)) {
            folder.force(true);
        }
    }

    public Optional<Path> find(Tenant tenant, UUID importId) {
        return Optional.of(path(tenant, importId)).filter(Files::exists);
    }

    public void delete(Tenant tenant, UUID importId) {
        try {
            Files.deleteIfExists(path(tenant, importId));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /// Files of another form are left alone.
    public List<StoredFile> all() {
        return list().stream().flatMap(file -> stored(file).stream()).toList();
    }

    /// Deletes uploads that were cut off with their process a day ago.
    public void deleteAbandoned(Instant now) {
        for (Path file : list()) {
            if (file.getFileName().toString().endsWith(PART)) {
                deleteIfOlder(file, now.minus(ABANDONED));
            }
        }
    }

    /// Deletes the file of an import that was never received, after a day: the process died between
    /// keeping the file and storing the event. A file that was kept just now may have its event in
    /// a moment.
    public void deleteUnreceived(Tenant tenant, UUID importId, Instant now) {
        deleteIfOlder(path(tenant, importId), now.minus(ABANDONED));
    }

    private List<Path> list() {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(directory)) {
            return files.toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void deleteIfOlder(Path file, Instant than) {
        try {
            if (Files.getLastModifiedTime(file).toInstant().isBefore(than)) {
                Files.deleteIfExists(file);
            }
        } catch (NoSuchFileException _) {
            // its upload has just ended
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Optional<StoredFile> stored(Path file) {
        Matcher name = NAME.matcher(file.getFileName().toString());
        return name.matches()
                ? Optional.of(
                        new StoredFile(new Tenant(name.group(1)), UUID.fromString(name.group(2))))
                : Optional.empty();
    }

    private Path path(Tenant tenant, UUID importId) {
        return directory.resolve(tenant.id() + "." + importId + SUFFIX);
    }
}
