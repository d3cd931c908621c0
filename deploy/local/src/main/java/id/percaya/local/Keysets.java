package id.percaya.local;

import id.percaya.eventstore.sealing.KeysetCommand;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;

/// The keyset of each service, which wraps the keys of its data subjects, and its log of erasures.
/// They are kept outside the databases and are readable by the owner only.
final class Keysets {

    private final Path folder;

    Keysets(Path data) {
        this.folder = data.resolve("keys");
    }

    Path file(Service service) {
        Path file = existingFolder().resolve(service.label() + ".kek.json");
        try {
            if (!Files.exists(file)) {
                KeysetCommand.make(file);
            }
            return file;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (GeneralSecurityException failed) {
            throw new LocalFailure("No keyset can be made for %s.".formatted(service), failed);
        }
    }

    Path erasureLog(Service service) {
        return existingFolder().resolve(service.label() + ".erasures.jsonl");
    }

    private Path existingFolder() {
        try {
            return Files.createDirectories(folder);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
