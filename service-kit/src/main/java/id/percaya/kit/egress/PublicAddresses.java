package id.percaya.kit.egress;

import id.percaya.eventstore.Sorted;
import java.net.InetAddress;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// The rule for addresses that a tenant names and we call: http or https, no user information, and
/// no host inside our own networks. A host that the operator trusts may be internal.
///
/// @param trustedHosts in lower case, without port
public record PublicAddresses(Set<String> trustedHosts) {

    /// Resolvers accept an IPv4 address in many notations; each of them ends in a number.
    private static final Pattern NUMERIC = Pattern.compile("\\[.*|(.*\\.)?(0x[0-9a-f]*|[0-9]+)");

    private static final int LAST_PORT = 65_535;

    private static final List<String> INTERNAL =
            List.of(".localhost", ".local", ".internal", ".svc", ".home.arpa");

    public PublicAddresses {
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
        boolean isWeb = isSecure(url) || "http".equalsIgnoreCase(url.getScheme());
        return isWeb && (isTrusted(host) || isPublicName(host.toLowerCase(Locale.ROOT)));
    }

    /// Whether a host that resolves to these addresses may be called.
    public boolean allowsResolved(String host, List<InetAddress> addresses) {
        return isTrusted(host)
                || (!addresses.isEmpty() && addresses.stream().allMatch(PublicAddresses::isPublic));
    }

    boolean isTrusted(String host) {
        return trustedHosts.contains(host.toLowerCase(Locale.ROOT));
    }

    static boolean isSecure(URI url) {
        return "https".equalsIgnoreCase(url.getScheme());
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

    /// Shared (100.64/10, RFC 6598), "this network" (0/8), protocol assignments (192.0.0/24),
    /// benchmarking (198.18/15), reserved (240/4) and unique local IPv6 (fc00::/7, RFC 4193).
    /// Everything below 0100:: counts too, because IPv4-mapped, IPv4-compatible and NAT64 addresses
    /// embed IPv4 addresses there, as Teredo (2001::/32) and 6to4 (2002::/16) do.
    private static boolean isSpecial(byte[] address) {
        int first = address[0] & 0xff;
        int second = address[1] & 0xff;
        if (address.length == 4) {
            return first == 0
                    || (first == 100 && (second & 0xc0) == 64)
                    || (first == 192 && second == 0 && address[2] == 0)
                    || (first == 198 && (second & 0xfe) == 18)
                    || first >= 240;
        }
        return (first & 0xfe) == 0xfc
                || first == 0
                || (first == 0x20 && second == 0x02)
                || (first == 0x20 && second == 0x01 && address[2] == 0 && address[3] == 0);
    }
}
