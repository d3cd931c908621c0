package id.percaya.kit.problem;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The path of a request as a URI reference may hold it (RFC 3986, section 3.3). It may come
/// decoded or as it was sent.
final class InstancePath {

    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    private static final Pattern OTHER =
            Pattern.compile("%(?![0-9A-Fa-f]{2})|[^A-Za-z0-9%/._~!$&'()*+,;=:@-]");

    private InstancePath() {}

    static String of(String path) {
        return OTHER.matcher(path).replaceAll(InstancePath::encoded);
    }

    private static String encoded(MatchResult other) {
        StringBuilder encoded = new StringBuilder();
        for (byte octet : other.group().getBytes(StandardCharsets.UTF_8)) {
            encoded.append('%').append(HEX.toHexDigits(octet));
        }
        return encoded.toString();
    }
}
