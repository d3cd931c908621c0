package id.percaya.listening.intake.importing;

import id.percaya.kit.problem.ProblemException;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The encoding that the sender of a file declares in its Content-Type.
final class DeclaredCharset {

    private DeclaredCharset() {}

    /// Null without a declaration. Programs add UTF-8 to everything they send, so it is not trusted
    /// more than the file.
    static @Nullable Charset of(@Nullable MediaType type) {
        String name =
                type == null
                        ? null
                        : Map.copyOf(type.getParameters()).get(MediaType.CHARSET_PARAMETER);
        if (name == null) {
            return null;
        }
        try {
            Charset charset = Charset.forName(name.replace("\"", ""));
            return charset.equals(StandardCharsets.UTF_8) ? null : charset;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException _) {
            throw new ProblemException(
                    415,
                    "CHARSET_UNKNOWN",
                    "Name a known charset in the Content-Type, or none: UTF-8 and windows-1252 are recognised.");
        }
    }
}
