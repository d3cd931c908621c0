package id.percaya.listening.intake.reading;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// Detects the encoding from the first bytes: a byte order mark, or the zero bytes that UTF-16 has
/// at every second position of a Latin header; otherwise UTF-8. Undecodable bytes become U+FFFD,
/// which makes their row invalid.
final class CharsetDetector {

    private static final int DETECTION_BYTES = 4;

    private CharsetDetector() {}

    static Reader reader(InputStream bytes) throws IOException {
        BufferedInputStream in = new BufferedInputStream(bytes, 1 << 16);
        in.mark(DETECTION_BYTES);
        byte[] start = in.readNBytes(DETECTION_BYTES);
        in.reset();
        in.skipNBytes(markLength(start));
        return new BufferedReader(new InputStreamReader(in, charset(start)), 1 << 16);
    }

    private static int markLength(byte[] start) {
        if (starts(start, 0xEF, 0xBB, 0xBF)) {
            return 3;
        }
        return starts(start, 0xFF, 0xFE) || starts(start, 0xFE, 0xFF) ? 2 : 0;
    }

    private static Charset charset(byte[] start) {
        if (starts(start, 0xFF, 0xFE) || zeroAt(start, 1)) {
            return StandardCharsets.UTF_16LE;
        }
        if (starts(start, 0xFE, 0xFF) || zeroAt(start, 0)) {
            return StandardCharsets.UTF_16BE;
        }
        return StandardCharsets.UTF_8;
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
