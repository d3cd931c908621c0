package id.percaya.listening.intake.address;

import java.net.IDN;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The canonical host: lower-case, international names in ASCII, without user, default port and the
/// names by which one site serves other devices.
final class Host {

    private static final Pattern AUTHORITY =
            Pattern.compile(
                    "(?:[^@]*@)?([\\p{L}\\p{M}\\p{N}_-]+(?:\\.[\\p{L}\\p{M}\\p{N}_-]+)+)\\.?(:\\d{1,5})?");
    private static final Pattern SAME_SITE =
            Pattern.compile("^(?:www|m|mobile|amp)\\.(?=[^.]+\\.)");

    private Host() {}

    /// @throws IllegalArgumentException if the authority names no host with a domain
    static String of(String authority) {
        Matcher parts = AUTHORITY.matcher(authority);
        if (!parts.matches()) {
            throw new IllegalArgumentException("not a web address");
        }
        String port = parts.group(2);
        boolean isDefault = port == null || port.equals(":80") || port.equals(":443");
        String ascii = IDN.toASCII(parts.group(1), IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
        return withoutDevice(ascii) + (isDefault ? "" : port);
    }

    private static String withoutDevice(String host) {
        String shorter = SAME_SITE.matcher(host).replaceFirst("");
        return shorter.equals(host) ? host : withoutDevice(shorter);
    }
}
