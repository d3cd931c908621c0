package id.percaya.listening.intake.spool;

import id.percaya.kit.problem.Problem;
import id.percaya.kit.problem.ProblemException;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/// Unpacks a body that is gzip, up to a size: a few bytes may become very many.
final class Unpacking extends FilterInputStream {

    static final long MOST = 1L << 30;

    private long left;

    private Unpacking(InputStream unpacked, long most) {
        super(unpacked);
        this.left = most;
    }

    /// The body itself if it is not gzip.
    static InputStream of(BufferedInputStream body) throws IOException {
        return of(body, MOST);
    }

    static InputStream of(BufferedInputStream body, long most) throws IOException {
        body.mark(2);
        byte[] start = body.readNBytes(2);
        body.reset();
        boolean gzip = start.length == 2 && (start[0] & 0xFF) == 0x1F && (start[1] & 0xFF) == 0x8B;
        return gzip ? new Unpacking(opened(body), most) : body;
    }

    private static InputStream opened(BufferedInputStream body) throws IOException {
        try {
            return new WholeGzip(body);
        } catch (EOFException | ZipException broken) {
            throw unreadable(broken);
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
        try {
            int read = super.read(into, from, most);
            left -= Math.max(read, 0);
            if (left < 0) {
                throw new ProblemException(
                        Problem.of(
                                413,
                                "TOO_LARGE",
                                "Unpacked, the file may have at most 1 GiB. Send it in parts."));
            }
            return read;
        } catch (EOFException | ZipException broken) {
            throw unreadable(broken);
        }
    }

    private static ProblemException unreadable(IOException broken) {
        ProblemException problem =
                new ProblemException(
                        Problem.of(
                                422,
                                "GZIP_BROKEN",
                                "The compressed file is damaged or cut off. Compress and send it again."));
        problem.initCause(broken);
        return problem;
    }

    /// The JDK ends where a further member does not begin, and so loses what follows.
    private static final class WholeGzip extends GZIPInputStream {

        private static final int TRAILER = 8;

        WholeGzip(InputStream body) throws IOException {
            super(body, 1 << 16);
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            int read = super.read(into, from, most);
            if (read < 0 && (inf.getRemaining() > TRAILER || in.read() >= 0)) {
                throw new ZipException("bytes follow the last member");
            }
            return read;
        }
    }
}
