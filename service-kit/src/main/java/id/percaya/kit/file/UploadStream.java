package id.percaya.kit.file;

import id.percaya.kit.problem.ProblemException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Measures and hashes a request body while it is read, and stops at the size limit whatever
/// `Content-Length` says, or when the client sends too slowly.
public final class UploadStream extends FilterInputStream {

    private final long limit;
    private final LowestRate rate;
    private final MessageDigest digest = sha256();
    private long size;

    public UploadStream(InputStream in, long limit, LowestRate rate) {
        super(in);
        this.limit = limit;
        this.rate = rate;
    }

    public long size() {
        return size;
    }

    /// The hash of everything read so far, 64 lower-case hex digits. Call it once.
    public String sha256Hex() {
        return HexFormat.of().formatHex(digest.digest());
    }

    @Override
    public int read() {
        byte[] single = new byte[1];
        return read(single, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(single[0]);
    }

    @Override
    public int read(byte[] into, int from, int length) {
        int read = readFromClient(into, from, length);
        if (read > 0) {
            digest.update(into, from, read);
            size += read;
        }
        if (size > limit) {
            throw new ProblemException(
                    413, "TOO_LARGE", "The body may have at most " + limit + " bytes.");
        }
        return read;
    }

    private int readFromClient(byte[] into, int from, int length) {
        try {
            return rate.measured(() -> in.read(into, from, length));
        } catch (IOException _) {
            throw new ProblemException(400, "BODY_CUT_OFF", "The body is incomplete.");
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
