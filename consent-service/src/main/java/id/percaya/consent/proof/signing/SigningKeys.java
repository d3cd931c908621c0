package id.percaya.consent.proof.signing;

import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.OctetKeyPair;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.text.ParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The Ed25519 keys of the service: a JWK set (RFC 7517) in a file, made and rotated by
/// [SigningKeysCommand].
///
/// The first key signs. All are published, because old signatures must stay verifiable; retired
/// keys need no private half.
///
/// @param all at least one key, each with its own `kid`; the first has its private half
record SigningKeys(List<OctetKeyPair> all) {

    private static final Set<PosixFilePermission> OF_OTHERS =
            Set.of(PosixFilePermission.OTHERS_READ, PosixFilePermission.OTHERS_WRITE);

    /// @throws IllegalStateException when the file is missing, malformed or readable by every user
    ///   of the machine; the message tells the remedy and nothing of the content
    static SigningKeys read(Path file) {
        requirePrivate(file);
        try {
            return parse(Files.readString(file));
        } catch (IOException | ParseException | IllegalArgumentException broken) {
            throw new IllegalStateException(
                    file
                            + " is not a JWK set that begins with a private signing key: restore it"
                            + " from its backup, or make a new one with SigningKeysCommand make ("
                            + broken.getClass().getSimpleName()
                            + ")");
        }
    }

    static SigningKeys parse(String json) throws ParseException {
        return new SigningKeys(
                JWKSet.parse(json).getKeys().stream().map(SigningKeys::ed25519).toList());
    }

    private static OctetKeyPair ed25519(JWK key) {
        if (key instanceof OctetKeyPair pair && pair.getCurve().equals(Curve.Ed25519)) {
            return pair;
        }
        throw new IllegalArgumentException("not an Ed25519 key");
    }

    SigningKeys {
        all = List.copyOf(all);
        if (all.isEmpty() || !all.getFirst().isPrivate()) {
            throw new IllegalArgumentException("the first key has no private half");
        }
        Set<String> ids = new HashSet<>();
        for (OctetKeyPair key : all) {
            if (key.getKeyID() == null || !ids.add(key.getKeyID())) {
                throw new IllegalArgumentException("a key has no kid, or two keys share one");
            }
        }
    }

    OctetKeyPair current() {
        return all.getFirst();
    }

    Optional<OctetKeyPair> find(@Nullable String kid) {
        return all.stream().filter(key -> key.getKeyID().equals(kid)).findFirst();
    }

    /// The public halves as a JWK set.
    String published() {
        return new JWKSet(List.copyOf(all)).toString(true);
    }

    private static void requirePrivate(Path file) {
        if (!Files.isReadable(file)) {
            throw new IllegalStateException(
                    "cannot read the signing keys "
                            + file
                            + ": mount them, or make the first one with SigningKeysCommand make");
        }
        try {
            if (Files.getPosixFilePermissions(file).stream().anyMatch(OF_OTHERS::contains)) {
                throw new IllegalStateException(
                        file + " is readable by every user of this machine: chmod o-rw " + file);
            }
        } catch (IOException unreadable) {
            throw new IllegalStateException("cannot read the permissions of " + file, unreadable);
        }
    }
}
