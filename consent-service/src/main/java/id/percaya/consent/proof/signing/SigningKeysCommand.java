package id.percaya.consent.proof.signing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.OctetKeyPair;
import com.nimbusds.jose.jwk.gen.OctetKeyPairGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.List;

/// Makes and rotates the file of [SigningKeys]:
///
/// ```
/// java -cp 'quarkus-app/app/*:quarkus-app/lib/main/*' \
///   id.percaya.consent.proof.signing.SigningKeysCommand make|add|promote|retire FILE
/// ```
///
/// To rotate: `add` a key, distribute the file to every node and wait until caches of the older JWK
/// set have expired ([JwksResource#KEPT]). Then `promote` the newest key and distribute again. Then
/// `retire` the others: their public halves stay published for ever.
public final class SigningKeysCommand {

    private static final FileAttribute<?> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private SigningKeysCommand() {}

    public static void main(String[] arguments) throws IOException, JOSEException, ParseException {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("make|add|promote|retire FILE");
        }
        Path file = Path.of(arguments[1]);
        switch (arguments[0]) {
            case "make" -> make(file);
            case "add" -> add(file);
            case "promote" -> promote(file);
            case "retire" -> retire(file);
            default -> throw new IllegalArgumentException("make, add, promote or retire");
        }
    }

    /// @throws java.nio.file.FileAlreadyExistsException instead of overwriting existing keys
    static void make(Path file) throws IOException, JOSEException {
        Files.createFile(file, OWNER_ONLY);
        write(List.of(fresh()), file);
    }

    static void add(Path file) throws IOException, JOSEException, ParseException {
        List<OctetKeyPair> keys = keys(file);
        keys.addLast(fresh());
        write(keys, file);
    }

    static void promote(Path file) throws IOException, ParseException {
        List<OctetKeyPair> keys = keys(file);
        keys.addFirst(keys.removeLast());
        write(keys, file);
    }

    static void retire(Path file) throws IOException, ParseException {
        List<OctetKeyPair> keys = keys(file);
        for (int at = 1; at < keys.size(); at++) {
            keys.set(at, keys.get(at).toPublicJWK());
        }
        write(keys, file);
    }

    private static OctetKeyPair fresh() throws JOSEException {
        return new OctetKeyPairGenerator(Curve.Ed25519)
                .keyIDFromThumbprint(true)
                .algorithm(JWSAlgorithm.EdDSA)
                .keyUse(KeyUse.SIGNATURE)
                .generate();
    }

    private static List<OctetKeyPair> keys(Path file) throws IOException, ParseException {
        return new ArrayList<>(SigningKeys.parse(Files.readString(file)).all());
    }

    /// Atomic: a service that starts meanwhile reads the old file or the new one.
    private static void write(List<OctetKeyPair> keys, Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Path next = Files.createTempFile(folder, "signing-keys", ".json", OWNER_ONLY);
        Files.writeString(next, new JWKSet(List.copyOf(keys)).toString(false));
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
