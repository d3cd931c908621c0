package id.percaya.campaign.publishing.account;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/// How webhooks are called.
@ConfigMapping(prefix = "percaya.webhook")
public interface WebhookSettings {

    /// Hosts that may be called with http and inside our own networks, in lower case.
    Optional<Set<String>> allowedHosts();

    /// What we sign with: `whsec_` and then base64, as Standard Webhooks writes it.
    String secret();

    @WithDefault("PT2S")
    Duration connectTimeout();

    @WithDefault("PT5S")
    Duration timeout();

    default WebhookAddresses addresses() {
        return new WebhookAddresses(allowedHosts().orElse(Set.of()));
    }
}
