package id.percaya.consent.agreement.evidence.file;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.streamingaead.PredefinedStreamingAeadParameters;
import com.google.crypto.tink.streamingaead.StreamingAeadConfig;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.UUID;

/// The key of one file: AES-256-GCM over segments of 1 MiB, each bound to its place in the file and
/// the last one to being the last. So nothing of it can be changed, put elsewhere, or left out.
final class FileKey {

    private final KeysetHandle keys;

    private FileKey(KeysetHandle keys) {
        this.keys = keys;
    }

    static FileKey make() {
        try {
            StreamingAeadConfig.register();
            return new FileKey(
                    KeysetHandle.generateNew(
                            PredefinedStreamingAeadParameters.AES256_GCM_HKDF_1MB));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("no key can be made", impossible);
        }
    }

    /// @param text that [#text] wrote
    static FileKey of(String text) {
        try {
            StreamingAeadConfig.register();
            return new FileKey(
                    TinkProtoKeysetFormat.parseKeyset(
                            Base64.getDecoder().decode(text), InsecureSecretKeyAccess.get()));
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("a file's key is garbled", failure);
        }
    }

    /// In the clear: to be sealed.
    String text() {
        try {
            return Base64.getEncoder()
                    .encodeToString(
                            TinkProtoKeysetFormat.serializeKeyset(
                                    keys, InsecureSecretKeyAccess.get()));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// Seals what is written, for this file only.
    OutputStream sealing(UUID file, OutputStream sealed) throws IOException {
        try {
            return cipher().newEncryptingStream(sealed, bound(file));
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("a file cannot be sealed", failure);
        }
    }

    /// Opens what was sealed; fails while it is read when that was changed.
    InputStream opening(UUID file, InputStream sealed) throws IOException {
        try {
            return cipher().newDecryptingStream(sealed, bound(file));
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("a file cannot be opened", failure);
        }
    }

    private StreamingAead cipher() throws GeneralSecurityException {
        return keys.getPrimitive(RegistryConfiguration.get(), StreamingAead.class);
    }

    private static byte[] bound(UUID file) {
        return ("file/" + file).getBytes(StandardCharsets.UTF_8);
    }
}
