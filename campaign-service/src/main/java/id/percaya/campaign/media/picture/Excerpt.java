package id.percaya.campaign.media.picture;

import id.percaya.campaign.media.reading.RawFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.stream.ImageInputStreamImpl;

/// The parts of a file that a decoder needs, read as one stream. Decoders never see the rest:
/// metadata, profiles, and bytes that follow the picture.
final class Excerpt extends ImageInputStreamImpl {

    /// @param start within the excerpt
    @SuppressWarnings("ArrayRecordComponent") // read in place, never compared
    private record Part(long start, long length, byte[] literal, long position) {}

    private static final byte[] NO_LITERAL = {};

    private final RawFile file;
    private final List<Part> parts = new ArrayList<>();
    private long length;
    private int current;

    Excerpt(RawFile file) {
        this.file = file;
    }

    Excerpt literal(byte... bytes) {
        parts.add(new Part(length, bytes.length, bytes, -1));
        length += bytes.length;
        return this;
    }

    Excerpt range(long position, long count) {
        if (!parts.isEmpty()) {
            Part last = parts.getLast();
            if (last.position >= 0 && last.position + last.length == position) {
                parts.removeLast();
                return range(last.position, last.length + count, last.start);
            }
        }
        return range(position, count, length);
    }

    Excerpt append(Excerpt other) {
        for (Part each : other.parts) {
            if (each.position < 0) {
                literal(each.literal);
            } else {
                range(each.position, each.length);
            }
        }
        return this;
    }

    private Excerpt range(long position, long count, long start) {
        parts.add(new Part(start, count, NO_LITERAL, position));
        length = start + count;
        return this;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    /// Decoders rely on getting all bytes that there are.
    @Override
    public int read(byte[] target, int offset, int count) throws IOException {
        checkClosed();
        bitOffset = 0;
        if (count > 0 && streamPos >= length) {
            return -1;
        }
        int done = 0;
        while (done < count && streamPos < length) {
            done += readPart(target, offset + done, count - done);
        }
        return done;
    }

    private int readPart(byte[] target, int offset, int count) throws IOException {
        Part part = partAt(streamPos);
        long within = streamPos - part.start;
        int readable = (int) Math.min(count, part.length - within);
        if (part.position < 0) {
            System.arraycopy(part.literal, (int) within, target, offset, readable);
        } else {
            file.read(part.position + within, target, offset, readable);
        }
        streamPos += readable;
        return readable;
    }

    private Part partAt(long position) {
        if (parts.get(current).start > position) {
            current = 0;
        }
        while (parts.get(current).start + parts.get(current).length <= position) {
            current++;
        }
        return parts.get(current);
    }

    @Override
    public long length() {
        return length;
    }
}
