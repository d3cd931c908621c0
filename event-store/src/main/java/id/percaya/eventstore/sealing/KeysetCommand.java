package id.percaya.eventstore.sealing;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;

/// Creates and rotates the file of [KeysetFile]:
///
/// ```
/// java -cp 'lib/*' id.percaya.eventstore.sealing.KeysetCommand make|add|promote|prune FILE
/// ```
///
/// To rotate, `add` a key and give the file to every node. Then `promote` the newest key and give
/// the file to every node again; at start each node wraps all subjects' keys anew. Then `prune` the
/// other keys, once the service reports that none of them is in use.
public final class KeysetCommand {

    private static final FileAttribute<?> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private KeysetCommand() {}

    public static void main(String[] arguments) throws IOException, GeneralSecurityException {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("usage: make|add|promote|prune FILE");
        }
        Path file = Path.of(arguments[1]);
        switch (arguments[0]) {
            case "make" -> make(file);
            case "add" -> add(file);
            case "promote" -> promote(file);
            case "prune" -> prune(file);
            default -> throw new IllegalArgumentException("make, add, promote or prune");
        }
    }

    /// @throws java.nio.file.FileAlreadyExistsException when the file exists, so that its keys are
    ///   not lost
    public static void make(Path file) throws IOException, GeneralSecurityException {
        Files.createFile(file, OWNER_ONLY);
        SubjectKey.registerTink();
        write(KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM), file);
    }

    static void add(Path file) throws IOException, GeneralSecurityException {
        var key = KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM);
        write(KeysetHandle.newBuilder(read(file)).addEntry(key.withRandomId()).build(), file);
    }

    static void promote(Path file) throws IOException, GeneralSecurityException {
        KeysetHandle.Builder keys = KeysetHandle.newBuilder(read(file));
        keys.getAt(keys.size() - 1).makePrimary();
        write(keys.build(), file);
    }

    static void prune(Path file) throws IOException, GeneralSecurityException {
        KeysetHandle.Builder keys = KeysetHandle.newBuilder(read(file));
        for (int at = keys.size() - 1; at >= 0; at--) {
            if (!keys.getAt(at).isPrimary()) {
                keys.deleteAt(at);
            }
        }
        write(keys.build(), file);
    }

    private static KeysetHandle read(Path file) throws IOException, GeneralSecurityException {
        return KeysetFile.parse(Files.readString(file));
    }

    /// Replaces the file atomically: a service that starts meanwhile reads the old file or the new
    /// one.
    private static void write(KeysetHandle keys, Path file)
            throws IOException, GeneralSecurityException {
        Path folder = file.toAbsolutePath().getParent();
        Path next = Files.createTempFile(folder, "keyset", ".json", OWNER_ONLY);
        Files.writeString(
                next,
                TinkJsonProtoKeysetFormat.serializeKeyset(keys, InsecureSecretKeyAccess.get()));
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
