package id.percaya.eventstore.sealing;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.security.GeneralSecurityException;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Key-encryption keys in a mounted file: a Tink keyset as JSON, created and rotated by
/// [KeysetCommand].
public final class KeysetFile implements KeyEncryption {

    private static final Set<PosixFilePermission> OF_OTHERS =
            Set.of(PosixFilePermission.OTHERS_READ, PosixFilePermission.OTHERS_WRITE);

    private final KeysetHandle keys;
    private final Aead aead;

    private KeysetFile(KeysetHandle keys, Aead aead) {
        this.keys = keys;
        this.aead = aead;
    }

    /// @throws IllegalStateException when the file is missing, broken or readable by every user of
    ///   the machine; the message says how to fix it
    public static KeysetFile read(Path file) {
        requirePrivate(file);
        try {
            KeysetHandle keys = parse(Files.readString(file));
            return new KeysetFile(keys, keys.getPrimitive(RegistryConfiguration.get(), Aead.class));
        } catch (IOException | GeneralSecurityException | RuntimeException garbled) {
            throw new IllegalStateException(
                    file
                            + " holds no Tink keyset for encryption: restore it from its backup"
                            + "; without it no personal data can be decrypted ("
                            + garbled.getClass().getSimpleName()
                            + ")");
        }
    }

    static KeysetHandle parse(String json) throws GeneralSecurityException {
        SubjectKey.registerTink();
        return TinkJsonProtoKeysetFormat.parseKeyset(json, InsecureSecretKeyAccess.get());
    }

    private static void requirePrivate(Path file) {
        if (!Files.isReadable(file)) {
            throw new IllegalStateException(
                    "there is no readable key-encryption keyset "
                            + file
                            + ": mount it, or make the first one with KeysetCommand make");
        }
        try {
            if (Files.getPosixFilePermissions(file).stream().anyMatch(OF_OTHERS::contains)) {
                throw new IllegalStateException(
                        file + " is open to every user of this machine: chmod o-rw " + file);
            }
        } catch (IOException unreadable) {
            throw new IllegalStateException(
                    "the permissions of " + file + " cannot be read", unreadable);
        }
    }

    @Override
    public String current() {
        return name(keys.getPrimary());
    }

    @Override
    public Set<String> known() {
        return IntStream.range(0, keys.size())
                .mapToObj(at -> name(keys.getAt(at)))
                .collect(Collectors.toSet());
    }

    static String name(KeysetHandle.Entry key) {
        return Integer.toUnsignedString(key.getId());
    }

    @Override
    public byte[] wrap(byte[] key, byte[] context) {
        try {
            return aead.encrypt(key, context);
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("a key cannot be wrapped", failure);
        }
    }

    @Override
    public byte[] unwrap(byte[] wrapped, byte[] context) {
        try {
            return aead.decrypt(wrapped, context);
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException(
                    "a subject's key cannot be unwrapped: a key-encryption key is missing, or the"
                            + " row was changed",
                    failure);
        }
    }
}
