package id.percaya.listening.intake.spool;

import id.percaya.eventstore.Tenant;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// The files that are being read, in `percaya.imports.directory`. A file stays until its import has
/// ended, also when the service stops. Instances that share the directory take over from each
/// other.
@ApplicationScoped
public class ImportStorage {

    private static final String SUFFIX = ".import";
    private static final int UUID_LENGTH = 36;

    private final Path directory;

    ImportStorage(@ConfigProperty(name = "percaya.imports.directory") Path directory) {
        this.directory = directory;
    }

    public record StoredFile(Tenant tenant, UUID importId, Path path) {

        public Instant modifiedAt() {
            try {
                return Files.getLastModifiedTime(path).toInstant();
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        }
    }

    /// A new file for a body, in the same file system as the stored ones.
    public Path temporary() throws IOException {
        Files.createDirectories(directory);
        return Files.createTempFile(directory, "upload", ".part");
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

    public List<StoredFile> all() {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.getFileName().toString().endsWith(SUFFIX))
                    .map(ImportStorage::stored)
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static StoredFile stored(Path file) {
        String name = file.getFileName().toString();
        int end = name.length() - SUFFIX.length();
        int id = end - UUID_LENGTH;
        return new StoredFile(
                new Tenant(name.substring(0, id - 1)),
                UUID.fromString(name.substring(id, end)),
                file);
    }

    private Path path(Tenant tenant, UUID importId) {
        return directory.resolve(tenant.id() + "." + importId + SUFFIX);
    }
}
