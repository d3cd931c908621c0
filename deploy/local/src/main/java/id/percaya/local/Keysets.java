package id.percaya.local;

import id.percaya.eventstore.sealing.KeysetCommand;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;

/// Of each service the keyset that wraps its subjects' keys, made at its first start, and the log
/// of its erasures: beside the databases and in none of them, readable by the owner only.
final class Keysets {

    private final Path folder;

    Keysets(Path data) {
        this.folder = data.resolve("keys");
    }

    Path file(Service service) {
        Path file = made().resolve(service.label() + ".kek.json");
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
        return made().resolve(service.label() + ".erasures.jsonl");
    }

    private Path made() {
        try {
            return Files.createDirectories(folder);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
