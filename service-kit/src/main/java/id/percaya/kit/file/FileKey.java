package id.percaya.kit.file;

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
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.UUID;

/// The key of one file: AES-256-GCM over segments of 1 MiB. Each segment is bound to its position,
/// and the last one is marked as last, so that no part can be changed, moved or left out.
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
            throw new IllegalStateException("cannot make a key", impossible);
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
            throw new IllegalStateException("the key of a file is not readable", failure);
        }
    }

    /// The key in plain text; the caller must encrypt it.
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

    /// Encrypts a stream, bound to this file.
    OutputStream sealing(UUID file, OutputStream sealed) throws IOException {
        try {
            return cipher().newEncryptingStream(sealed, bound(file));
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("cannot encrypt a file", failure);
        }
    }

    /// Decrypts a stream. Reading it fails when the file was tampered with.
    InputStream opening(UUID file, InputStream sealed) throws IOException {
        try {
            return cipher().newDecryptingStream(sealed, bound(file));
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("cannot decrypt a file", failure);
        }
    }

    /// Decrypts at any position. A segment is checked when it is read; the first one is read here.
    ///
    /// @throws IOException when the file was tampered with
    SeekableByteChannel openingAnywhere(UUID file, SeekableByteChannel sealed) throws IOException {
        try {
            SeekableByteChannel opened = cipher().newSeekableDecryptingChannel(sealed, bound(file));
            int _ = opened.read(ByteBuffer.allocate(1)); // before, the channel knows no size
            return opened.position(0);
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("cannot decrypt a file", failure);
        }
    }

    private StreamingAead cipher() throws GeneralSecurityException {
        return keys.getPrimitive(RegistryConfiguration.get(), StreamingAead.class);
    }

    private static byte[] bound(UUID file) {
        return ("file/" + file).getBytes(StandardCharsets.UTF_8);
    }
}
