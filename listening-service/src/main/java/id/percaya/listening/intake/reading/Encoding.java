package id.percaya.listening.intake.reading;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Detects the encoding from the first bytes: a byte order mark, or the zero bytes that UTF-16 has
/// at every second position of a Latin header; otherwise the encoding that the sender declared, and
/// UTF-8 without one.
final class Encoding {

    private static final int DETECTION_BYTES = 4;

    private Encoding() {}

    /// @param declared by the sender; null when absent
    static Reader reader(InputStream bytes, @Nullable Charset declared) throws IOException {
        BufferedInputStream in = new BufferedInputStream(bytes, 1 << 16);
        in.mark(DETECTION_BYTES);
        byte[] start = in.readNBytes(DETECTION_BYTES);
        in.reset();
        in.skipNBytes(markLength(start));
        Charset charset = charset(start, declared);
        return charset.equals(StandardCharsets.UTF_8)
                ? new CharsetReader(in, CharsetReader.WINDOWS_1252)
                : new BufferedReader(new InputStreamReader(in, charset), 1 << 16);
    }

    private static int markLength(byte[] start) {
        if (starts(start, 0xEF, 0xBB, 0xBF)) {
            return 3;
        }
        return starts(start, 0xFF, 0xFE) || starts(start, 0xFE, 0xFF) ? 2 : 0;
    }

    private static Charset charset(byte[] start, @Nullable Charset declared) {
        if (starts(start, 0xFF, 0xFE) || zeroAt(start, 1)) {
            return StandardCharsets.UTF_16LE;
        }
        if (starts(start, 0xFE, 0xFF) || zeroAt(start, 0)) {
            return StandardCharsets.UTF_16BE;
        }
        return declared == null || markLength(start) > 0
                ? StandardCharsets.UTF_8
                : single(declared);
    }

    /// Browsers and spreadsheets mean windows-1252 when they say ISO-8859-1 or ASCII.
    private static Charset single(Charset declared) {
        return declared.equals(StandardCharsets.ISO_8859_1)
                        || declared.equals(StandardCharsets.US_ASCII)
                ? CharsetReader.WINDOWS_1252
                : declared;
    }

    private static boolean zeroAt(byte[] start, int index) {
        return start.length == DETECTION_BYTES
                && start[index] == 0
                && start[index + 2] == 0
                && start[1 - index] != 0
                && start[3 - index] != 0;
    }

    private static boolean starts(byte[] start, int... mark) {
        if (start.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((start[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
