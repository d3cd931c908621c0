package id.percaya.listening.intake.mention;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The address of a mention, as received and in canonical form. Two addresses of the same page have
/// the same canonical form.
///
/// The canonical form uses `https` and a lower-case host without `www.`, `m.` or `mobile.`. It
/// drops the default port, the user, the fragment, a trailing slash and tracking parameters, and
/// sorts the remaining query parameters.
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

    /// @throws IllegalArgumentException if the text is not a web address
    public static Link of(String url) {
        Matcher parts = PARTS.matcher(url);
        if (url.length() > MAX_LENGTH || SPACE_OR_CONTROL.matcher(url).find() || !parts.matches()) {
            throw new IllegalArgumentException("not a web address");
        }
        String query = parts.group(3) == null ? "" : parts.group(3);
        return new Link(
                url,
                "https://" + site(parts.group(1)) + path(parts.group(2)) + withoutTracking(query));
    }

    /// The host. The reach of a non-social mention is counted by its domain.
    public String domain() {
        return hostOf(canonical);
    }

    static String hostOf(String canonical) {
        return canonical.substring("https://".length()).split("[/?:]", 2)[0];
    }

    private static String site(String authority) {
        Matcher parts = AUTHORITY.matcher(authority);
        if (!parts.matches()) {
            throw new IllegalArgumentException("not a web address");
        }
        String port = parts.group(2);
        boolean isDefault = port == null || port.equals(":80") || port.equals(":443");
        return withoutMobilePrefix(parts.group(1).toLowerCase(Locale.ROOT))
                + (isDefault ? "" : port);
    }

    private static String withoutMobilePrefix(String host) {
        String shorter = SAME_SITE.matcher(host).replaceFirst("");
        return shorter.equals(host) ? host : withoutMobilePrefix(shorter);
    }

    private static String path(String path) {
        int end = path.length();
        while (end > 0 && path.charAt(end - 1) == '/') {
            end--;
        }
        return path.substring(0, end);
    }

    private static String withoutTracking(String query) {
        String remaining =
                Arrays.stream(query.split("&"))
                        .filter(parameter -> !parameter.isEmpty())
                        .filter(parameter -> !isTracking(parameter))
                        .sorted()
                        .collect(Collectors.joining("&"));
        return remaining.isEmpty() ? "" : "?" + remaining;
    }

    private static boolean isTracking(String parameter) {
        return TRACKING.matcher(parameter.split("=", 2)[0]).matches();
    }
}
