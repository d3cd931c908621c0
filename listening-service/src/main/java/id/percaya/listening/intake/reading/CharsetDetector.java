package id.percaya.listening.intake.reading;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// The encoding of a file, from its first bytes: a byte order mark, or the zero bytes that UTF-16
/// has in every second place of a Latin header; otherwise UTF-8. What cannot be decoded becomes
/// U+FFFD and breaks the row that it stands in.
final class CharsetDetector {

    private static final int LOOK_AT = 4;

    private CharsetDetector() {}

    static Reader reader(InputStream bytes) throws IOException {
        BufferedInputStream in = new BufferedInputStream(bytes, 1 << 16);
        in.mark(LOOK_AT);
        byte[] start = in.readNBytes(LOOK_AT);
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

    private static boolean zeroAt(byte[] start, int place) {
        return start.length == LOOK_AT
                && start[place] == 0
                && start[place + 2] == 0
                && start[1 - place] != 0
                && start[3 - place] != 0;
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
