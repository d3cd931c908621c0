package id.percaya.listening.intake.importing;

import id.percaya.listening.intake.reading.Format;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/// @param sha256 of the bytes as received, in lower-case hexadecimal
/// @param bytes unpacked
/// @param charset the encoding that the sender declared; null when absent
public record ImportFile(Format format, String sha256, long bytes, @Nullable String charset) {

    @Nullable Charset declared() {
        return charset == null ? null : Charset.forName(charset);
    }
}
