package id.percaya.kit.egress;

import id.percaya.eventstore.Sorted;
import java.net.InetAddress;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// The rule for webhook addresses that a tenant may register: https, no user information, and no
/// host inside our own networks. A host that the operator trusts may be internal and may use http.
///
/// @param trustedHosts in lower case, without port
public record WebhookAddresses(Set<String> trustedHosts) {

    /// Resolvers accept an IPv4 address in many notations; each of them ends in a number.
    private static final Pattern NUMERIC = Pattern.compile("\\[.*|(.*\\.)?(0x[0-9a-f]*|[0-9]+)");

    private static final int LAST_PORT = 65_535;

    private static final List<String> INTERNAL =
            List.of(".localhost", ".local", ".internal", ".svc", ".home.arpa");

    public WebhookAddresses {
        trustedHosts = Sorted.set(trustedHosts);
    }

    /// Checks the URL itself. [#allowsResolved] checks the addresses it resolves to, before each
    /// call.
    public boolean allows(URI url) {
        String host = url.getHost();
        if (host == null || url.getRawUserInfo() != null || url.getRawFragment() != null) {
            return false;
        }
        if (url.getPort() == 0 || url.getPort() > LAST_PORT) {
            return false;
        }
        boolean isSecure = "https".equalsIgnoreCase(url.getScheme());
        if (isTrusted(host)) {
            return isSecure || "http".equalsIgnoreCase(url.getScheme());
        }
        return isSecure && isPublicName(host.toLowerCase(Locale.ROOT));
    }

    /// Whether a host that resolves to these addresses may be called.
    public boolean allowsResolved(String host, List<InetAddress> addresses) {
        return isTrusted(host)
                || (!addresses.isEmpty()
                        && addresses.stream().allMatch(WebhookAddresses::isPublic));
    }

    private boolean isTrusted(String host) {
        return trustedHosts.contains(host.toLowerCase(Locale.ROOT));
    }

    private static boolean isPublicName(String host) {
        return host.contains(".")
                && !host.endsWith(".")
                && !NUMERIC.matcher(host).matches()
                && INTERNAL.stream().noneMatch(host::endsWith);
    }

    private static boolean isPublic(InetAddress address) {
        return !address.isLoopbackAddress()
                && !address.isAnyLocalAddress()
                && !address.isLinkLocalAddress()
                && !address.isSiteLocalAddress()
                && !address.isMulticastAddress()
                && !isSpecial(address.getAddress());
    }

    /// Shared (100.64/10, RFC 6598), "this network" (0/8), benchmarking (198.18/15), reserved
    /// (240/4) and unique local IPv6 (fc00::/7, RFC 4193). NAT64 (64:ff9b::/96) and 6to4
    /// (2002::/16) count too, because they embed IPv4 addresses.
    private static boolean isSpecial(byte[] address) {
        int first = address[0] & 0xff;
        int second = address[1] & 0xff;
        if (address.length == 4) {
            return first == 0
                    || (first == 100 && (second & 0xc0) == 64)
                    || (first == 198 && (second & 0xfe) == 18)
                    || first >= 240;
        }
        return (first & 0xfe) == 0xfc
                || (first == 0x20 && second == 0x02)
                || (first == 0x00 && second == 0x64);
    }
}
