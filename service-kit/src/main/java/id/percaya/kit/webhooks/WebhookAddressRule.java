package id.percaya.kit.webhooks;

import id.percaya.kit.egress.WebhookAddresses;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// The rule for the addresses of subscriptions: that of [WebhookAddresses], and not this service.
@ApplicationScoped
public class WebhookAddressRule {

    private final WebhookAddresses addresses;
    private final String own;

    WebhookAddressRule(
            @ConfigProperty(name = "percaya.webhook.allowed-hosts") Optional<Set<String>> trusted,
            @ConfigProperty(name = "percaya.schemas.base-uri") URI own) {
        this.addresses = new WebhookAddresses(trusted.orElse(Set.of()));
        this.own = authority(own);
    }

    public boolean allows(URI url) {
        return addresses.allows(url) && !authority(url).equals(own);
    }

    /// Whether the address may be called, now that its host was looked up.
    public boolean allowsResolved(URI url, List<InetAddress> resolved) {
        return allows(url) && addresses.allowsResolved(url.getHost(), resolved);
    }

    private static String authority(URI url) {
        boolean secure = "https".equals(url.getScheme());
        int port = url.getPort() >= 0 ? url.getPort() : secure ? 443 : 80;
        return (url.getHost() + ":" + port).toLowerCase(Locale.ROOT);
    }
}
