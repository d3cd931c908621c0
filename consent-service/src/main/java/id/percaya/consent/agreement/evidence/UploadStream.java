package id.percaya.consent.agreement.evidence;

import id.percaya.consent.Sha256;
import id.percaya.kit.problem.ProblemException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.HexFormat;

/// A request's body as it comes in: measured, hashed, and cut off at the limit, whatever its
/// `Content-Length` says or does not say.
final class UploadStream extends FilterInputStream {

    private final long limit;
    private final MessageDigest digest;
    private long size;

    UploadStream(InputStream in, long limit) {
        super(in);
        this.limit = limit;
        this.digest = Sha256.digest();
    }

    long size() {
        return size;
    }

    /// Of what has been read, 64 lower-case hex digits; once.
    String sha256Hex() {
        return HexFormat.of().formatHex(digest.digest());
    }

    @Override
    public int read() {
        byte[] single = new byte[1];
        return read(single, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(single[0]);
    }

    @Override
    public int read(byte[] into, int from, int length) {
        int read = readOn(into, from, length);
        if (read > 0) {
            digest.update(into, from, read);
            size += read;
        }
        if (size > limit) {
            throw new ProblemException(
                    413, "TOO_LARGE", "A body here has at most " + limit + " bytes.");
        }
        return read;
    }

    private int readOn(byte[] into, int from, int length) {
        try {
            return in.read(into, from, length);
        } catch (IOException _) {
            throw new ProblemException(400, "BODY_CUT_OFF", "The body ended before its end.");
        }
    }
}
