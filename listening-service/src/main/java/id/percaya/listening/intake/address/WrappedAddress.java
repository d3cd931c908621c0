package id.percaya.listening.intake.address;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the address inside a redirect of Google, Facebook or Instagram, or of an AMP cache.
final class WrappedAddress {

    private static final Pattern GOOGLE = Pattern.compile("google(?:\\.[a-z]{2,3}){1,2}");
    private static final Pattern GOOGLE_AMP = Pattern.compile("/amp/(?:s/)?([^/]+\\..+)");
    private static final Pattern AMP_CACHE = Pattern.compile(".+\\.cdn\\.ampproject\\.org");
    private static final Pattern CACHED = Pattern.compile("/[a-z]/(?:s/)?([^/]+\\..+)");
    private static final Pattern SOCIAL = Pattern.compile("lm?\\.(?:facebook|instagram)\\.com");

    private WrappedAddress() {}

    static Optional<String> inner(AddressParts parts) {
        if (GOOGLE.matcher(parts.host()).matches()) {
            return parts.path().equals("/url")
                    ? parts.parameter("url")
                            .or(() -> parts.parameter("q"))
                            .flatMap(WrappedAddress::decoded)
                    : rest(GOOGLE_AMP, parts);
        }
        if (AMP_CACHE.matcher(parts.host()).matches()) {
            return rest(CACHED, parts);
        }
        return SOCIAL.matcher(parts.host()).matches()
                ? parts.parameter("u").flatMap(WrappedAddress::decoded)
                : Optional.empty();
    }

    private static Optional<String> rest(Pattern pattern, AddressParts parts) {
        Matcher rest = pattern.matcher(parts.path());
        return rest.matches()
                ? Optional.of(parts.at(rest.group(1).split("/", 2)[0], path(rest.group(1))).text())
                : Optional.empty();
    }

    private static String path(String rest) {
        int slash = rest.indexOf('/');
        return slash < 0 ? "" : rest.substring(slash);
    }

    private static Optional<String> decoded(String value) {
        try {
            return Optional.of(URLDecoder.decode(value, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
