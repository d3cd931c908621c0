package id.percaya.listening.intake.mention;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A mention's address, as received and in the one form by which the same page is recognised.
///
/// Canonical is: `https`, the host in lower case without `www.`, `m.` or `mobile.`, no default
/// port, no user, no fragment, no slash at the end, and of the query only what is not tracking,
/// sorted.
///
/// @param url as received, at most 2,048 characters
public record Link(String url, String canonical) {

    public static final int MAX_LENGTH = 2048;

    private static final Pattern PARTS =
            Pattern.compile("(?i)https?://([^/?#]*)([^?#]*)(?:\\?([^#]*))?(?:#.*)?");
    private static final Pattern AUTHORITY =
            Pattern.compile("(?:[^@]*@)?([\\p{L}\\p{N}_-]+(?:\\.[\\p{L}\\p{N}_-]+)+)(:\\d{1,5})?");
    private static final Pattern SAME_SITE = Pattern.compile("^(?:www|m|mobile)\\.(?=[^.]+\\.)");
    private static final Pattern TRACKING =
            Pattern.compile("(?i)(?:utm_.*|fbclid|gclid|igsh|igshid|mc_cid|mc_eid|ref_src|_gl)");
    private static final Pattern SPACE_OR_CONTROL = Pattern.compile("[\\s\\p{Cntrl}]");

    /// @throws IllegalArgumentException when it is no web address
    public static Link of(String url) {
        Matcher parts = PARTS.matcher(url);
        if (url.length() > MAX_LENGTH || SPACE_OR_CONTROL.matcher(url).find() || !parts.matches()) {
            throw new IllegalArgumentException("not a web address");
        }
        String query = parts.group(3) == null ? "" : parts.group(3);
        return new Link(
                url, "https://" + site(parts.group(1)) + path(parts.group(2)) + kept(query));
    }

    /// The host, which is what a non-social mention's reach is counted by.
    public String domain() {
        String rest = canonical.substring("https://".length());
        return rest.split("[/?:]", 2)[0];
    }

    private static String site(String authority) {
        Matcher parts = AUTHORITY.matcher(authority);
        if (!parts.matches()) {
            throw new IllegalArgumentException("not a web address");
        }
        String port = parts.group(2);
        boolean usual = port == null || port.equals(":80") || port.equals(":443");
        return bare(parts.group(1).toLowerCase(Locale.ROOT)) + (usual ? "" : port);
    }

    private static String bare(String host) {
        String shorter = SAME_SITE.matcher(host).replaceFirst("");
        return shorter.equals(host) ? host : bare(shorter);
    }

    private static String path(String path) {
        int end = path.length();
        while (end > 0 && path.charAt(end - 1) == '/') {
            end--;
        }
        return path.substring(0, end);
    }

    private static String kept(String query) {
        String kept =
                Arrays.stream(query.split("&"))
                        .filter(parameter -> !parameter.isEmpty())
                        .filter(parameter -> !isTracking(parameter))
                        .sorted()
                        .collect(Collectors.joining("&"));
        return kept.isEmpty() ? "" : "?" + kept;
    }

    private static boolean isTracking(String parameter) {
        return TRACKING.matcher(parameter.split("=", 2)[0]).matches();
    }
}
