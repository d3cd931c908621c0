package id.percaya.listening.intake.address;

import java.util.Locale;
import java.util.regex.Pattern;

/// The canonical path (RFC 3986, section 6.2.2): unreserved characters are not percent-encoded, and
/// the digits of other encodings are upper-case. The ends `/` and `/amp` are dropped.
final class AddressPath {

    private static final Pattern ENCODED = Pattern.compile("%([0-9A-Fa-f]{2})");
    private static final Pattern UNRESERVED = Pattern.compile("[A-Za-z0-9._~-]");

    private AddressPath() {}

    static String of(String path) {
        String normal = normal(path);
        String shorter = withoutEnd(normal);
        return shorter.equals(path) ? shorter : of(shorter);
    }

    static String withoutEndSlashes(String path) {
        int end = path.length();
        while (end > 0 && path.charAt(end - 1) == '/') {
            end--;
        }
        return path.substring(0, end);
    }

    private static String withoutEnd(String path) {
        String bare = withoutEndSlashes(path);
        return bare.endsWith("/amp") ? bare.substring(0, bare.length() - "/amp".length()) : bare;
    }

    private static String normal(String path) {
        return ENCODED.matcher(path)
                .replaceAll(code -> {
                    String decoded = Character.toString(Integer.parseInt(code.group(1), 16));
                    return UNRESERVED.matcher(decoded).matches()
                            ? decoded
                            : code.group().toUpperCase(Locale.ROOT);
                });
    }
}
