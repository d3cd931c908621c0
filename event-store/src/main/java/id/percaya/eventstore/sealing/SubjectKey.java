package id.percaya.eventstore.sealing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.security.GeneralSecurityException;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/// The unwrapped key of one subject: AES-256-GCM.
final class SubjectKey {

    /// Texts are padded to a multiple of this many characters. The length of a sealed text outlives
    /// the erasure, and must not distinguish a short answer from a long one.
    private static final int PADDED_TO = 32;

    private final Aead aead;

    private SubjectKey(KeysetHandle keys) throws GeneralSecurityException {
        this.aead = keys.getPrimitive(RegistryConfiguration.get(), Aead.class);
    }

    static void registerTink() {
        try {
            AeadConfig.register();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("no AES-GCM in this Java", impossible);
        }
    }

    /// A new key, in the form that is wrapped and stored.
    static byte[] make() {
        registerTink();
        try {
            return TinkProtoKeysetFormat.serializeKeyset(
                    KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM),
                    InsecureSecretKeyAccess.get());
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("a key cannot be generated", failure);
        }
    }

    static SubjectKey of(byte[] made) {
        registerTink();
        try {
            return new SubjectKey(
                    TinkProtoKeysetFormat.parseKeyset(made, InsecureSecretKeyAccess.get()));
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("a subject's key is broken", failure);
        }
    }

    /// @param json padded with blanks, which have no meaning in JSON
    String seal(String json, String place) {
        int blanks = Math.floorMod(-json.length(), PADDED_TO);
        String padded = json + " ".repeat(blanks);
        try {
            byte[] sealed = aead.encrypt(padded.getBytes(UTF_8), place.getBytes(UTF_8));
            return Base64.getEncoder().encodeToString(sealed);
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("a personal field cannot be sealed", failure);
        }
    }

    /// @return null when it was not sealed with this key for this place
    @Nullable String open(String sealed, String place) {
        try {
            byte[] bytes = Base64.getDecoder().decode(sealed);
            return new String(aead.decrypt(bytes, place.getBytes(UTF_8)), UTF_8);
        } catch (GeneralSecurityException | IllegalArgumentException notHere) {
            return null;
        }
    }
}
