package id.percaya.consent.agreement.evidence;

import id.percaya.kit.problem.ProblemException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads the name in `Evidence-Witness`. The name is a header because every access log on the way
/// records URLs. It is percent-encoded UTF-8 because headers are ASCII.
final class WitnessHeader {

    static final String HEADER = "Evidence-Witness";

    /// Excludes control characters, lone surrogates, bidirectional overrides and invalid UTF-8.
    private static final Pattern NAME =
            Pattern.compile(
                    "[^\\p{Cc}\\p{Cs}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}\\x{FFFD}]{1,200}");

    private WitnessHeader() {}

    static @Nullable String name(@Nullable String header) {
        if (header == null) {
            return null;
        }
        String name = decoded(header).strip();
        if (!NAME.matcher(name).matches()) {
            throw invalid();
        }
        return name;
    }

    private static String decoded(String header) {
        if (!StandardCharsets.US_ASCII.newEncoder().canEncode(header)) {
            throw invalid();
        }
        try {
            return URLDecoder.decode(header.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            throw invalid();
        }
    }

    private static ProblemException invalid() {
        return new ProblemException(
                400,
                "WITNESS_INVALID",
                HEADER + " must be a name of at most 200 characters, as percent-encoded UTF-8.");
    }
}
