package id.percaya.kit.guard;

import id.percaya.kit.problem.ProblemException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// Refuses a body while it is read, as soon as it has more bytes than allowed.
final class LimitedStream extends FilterInputStream {

    private final long limit;
    private long left;

    LimitedStream(InputStream body, long limit) {
        super(body);
        this.limit = limit;
        left = limit;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        count(read);
        return read;
    }

    private void count(int read) {
        left -= Math.max(read, 0);
        if (left < 0) {
            throw new ProblemException(BodyLimits.tooLarge(limit));
        }
    }
}
