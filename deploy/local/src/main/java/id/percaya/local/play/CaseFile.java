package id.percaya.local.play;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// Reads the files of `cases/clinic/`.
final class CaseFile {

    private CaseFile() {}

    static String read(String file) {
        try (InputStream stream = CaseFile.class.getResourceAsStream("/cases/clinic/" + file)) {
            if (stream == null) {
                throw new CheckFailed("the case has no file " + file);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
