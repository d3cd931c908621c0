package id.percaya.campaign.media.download;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The bytes of a file that a `Range` header asks for (RFC 9110, section 14). A header with several
/// ranges, of another unit or of no meaning counts as none.
///
/// @param first from 0
/// @param last included; smaller than `first` when the file has no byte of the range
record ByteRange(long first, long last) {

    private static final Pattern ONE = Pattern.compile("bytes=([0-9]{0,18})-([0-9]{0,18})");

    /// @param size of the file, more than 0
    static ByteRange of(@Nullable String header, long size) {
        Matcher asked = ONE.matcher(header == null ? "" : header.strip());
        if (!asked.matches()) {
            return whole(size);
        }
        String from = asked.group(1);
        String until = asked.group(2);
        if (from.isEmpty()) {
            return until.isEmpty() ? whole(size) : suffix(Long.parseLong(until), size);
        }
        long first = Long.parseLong(from);
        if (until.isEmpty()) {
            return new ByteRange(first, size - 1);
        }
        long last = Long.parseLong(until);
        return last < first ? whole(size) : new ByteRange(first, Math.min(last, size - 1));
    }

    static ByteRange whole(long size) {
        return new ByteRange(0, size - 1);
    }

    private static ByteRange suffix(long length, long size) {
        return new ByteRange(Math.max(0, size - length), size - 1);
    }

    long length() {
        return last - first + 1;
    }

    boolean isSatisfiable() {
        return length() > 0;
    }

    boolean isWhole(long size) {
        return length() == size;
    }

    /// As `Content-Range` says it.
    String of(long size) {
        return "bytes %d-%d/%d".formatted(first, last, size);
    }
}
