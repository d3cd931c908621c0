package id.percaya.listening.intake.spool;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A request body in a file, until its import keeps the file. A compressed body is unpacked.
///
/// @param sha256 of the body as received, in lower-case hexadecimal
/// @param bytes unpacked
public record Spool(Path path, String sha256, long bytes) implements Closeable {

    /// @throws IOException if the body is cut off
    public static Spool of(Path path, InputStream body) throws IOException {
        try (DigestInputStream received = new DigestInputStream(body, newDigest());
                InputStream in = Unpacking.of(new BufferedInputStream(received));
                OutputStream out = Files.newOutputStream(path)) {
            long bytes = in.transferTo(out);
            received.transferTo(OutputStream.nullOutputStream());
            String sha256 = HexFormat.of().formatHex(received.getMessageDigest().digest());
            return new Spool(path, sha256, bytes);
        } catch (IOException | RuntimeException cut) {
            Files.deleteIfExists(path);
            throw cut;
        }
    }

    public InputStream open() throws IOException {
        return Files.newInputStream(path);
    }

    /// Deletes the file unless an import keeps it.
    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }

    private static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
