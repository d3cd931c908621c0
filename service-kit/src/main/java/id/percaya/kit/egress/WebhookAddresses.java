package id.percaya.kit.egress;

import java.net.InetAddress;
import java.net.URI;
import java.util.List;
import java.util.Set;

/// The rule for webhook addresses that a tenant may register: [PublicAddresses], and https. A host
/// that the operator trusts may be internal and may use http.
///
/// @param trustedHosts in lower case, without port
public record WebhookAddresses(Set<String> trustedHosts) {

    public WebhookAddresses {
        trustedHosts = new PublicAddresses(trustedHosts).trustedHosts();
    }

    /// Checks the URL itself. [#allowsResolved] checks the addresses it resolves to, before each
    /// call.
    public boolean allows(URI url) {
        PublicAddresses addresses = new PublicAddresses(trustedHosts);
        return addresses.allows(url)
                && (PublicAddresses.isSecure(url) || addresses.isTrusted(url.getHost()));
    }

    /// Whether a host that resolves to these addresses may be called.
    public boolean allowsResolved(String host, List<InetAddress> addresses) {
        return new PublicAddresses(trustedHosts).allowsResolved(host, addresses);
    }
}
