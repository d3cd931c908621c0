package id.percaya.listening.intake.importing;

import id.percaya.listening.intake.reading.Format;
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

/// A request body, spooled to a temporary file until its hash is known and its rows have been read.
record Spool(Path path, ImportFile file) implements Closeable {

    static Spool of(Format format, InputStream body) throws IOException {
        Path path = Files.createTempFile("percaya-import", ".rows");
        try (DigestInputStream in = new DigestInputStream(body, sha256());
                OutputStream out = Files.newOutputStream(path)) {
            long bytes = in.transferTo(out);
            String sha256 = HexFormat.of().formatHex(in.getMessageDigest().digest());
            return new Spool(path, new ImportFile(format, sha256, bytes));
        } catch (IOException | RuntimeException cut) {
            Files.deleteIfExists(path);
            throw cut;
        }
    }

    InputStream open() throws IOException {
        return Files.newInputStream(path);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
