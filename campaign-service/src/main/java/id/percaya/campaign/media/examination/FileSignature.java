package id.percaya.campaign.media.examination;

import id.percaya.campaign.media.reading.RawFile;
import id.percaya.campaign.media.video.Container;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/// Detects an upload's type by its first bytes alone.
final class FileSignature {

    private static final int BYTES = 64 * 1024;
    private static final byte[] WEBVTT = "WEBVTT".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private static final MimeTypes KNOWN = MimeTypes.getDefaultMimeTypes();

    private FileSignature() {}

    /// Empty if it is of no accepted type.
    static Optional<StatedType> typeOf(RawFile file) throws IOException {
        byte[] start = file.bytes(0, (int) Math.min(BYTES, file.size()));
        if (isWebVtt(start)) {
            return Optional.of(StatedType.WEBVTT);
        }
        return switch (KNOWN.detect(new ByteArrayInputStream(start), new Metadata()).toString()) {
            case "image/jpeg" -> Optional.of(StatedType.JPEG);
            case "image/png", "image/apng", "image/vnd.mozilla.apng" -> Optional.of(StatedType.PNG);
            case "image/webp" -> Optional.of(StatedType.WEBP);
            // Tika tells few of the brands apart; a file with sound alone is refused when it is
            // read.
            case "video/mp4", "video/x-m4v", "video/quicktime", "application/mp4", "audio/mp4" ->
                    Optional.of(container(file));
            default -> Optional.empty();
        };
    }

    private static StatedType container(RawFile file) throws IOException {
        return switch (Container.of(file)) {
            case MOV -> StatedType.MOV;
            case MP4, JPEG, PNG, WEBVTT -> StatedType.MP4;
        };
    }

    private static boolean isWebVtt(byte[] start) {
        int skipped = startsWith(start, BYTE_ORDER_MARK, 0) ? BYTE_ORDER_MARK.length : 0;
        return startsWith(start, WEBVTT, skipped);
    }

    private static boolean startsWith(byte[] start, byte[] wanted, int offset) {
        return start.length >= offset + wanted.length
                && Arrays.equals(start, offset, offset + wanted.length, wanted, 0, wanted.length);
    }
}
