package id.percaya.campaign.publishing.account;

import id.percaya.kit.egress.WebhookAddresses;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/// The settings of webhook calls.
@ConfigMapping(prefix = "percaya.webhook")
public interface WebhookSettings {

    /// Trusted hosts in lower case: they may use http and stand inside our own networks.
    Optional<Set<String>> allowedHosts();

    /// The signing secret in the form of Standard Webhooks: `whsec_`, then base64.
    String secret();

    @WithDefault("PT2S")
    Duration connectTimeout();

    @WithDefault("PT5S")
    Duration timeout();

    default WebhookAddresses addresses() {
        return new WebhookAddresses(allowedHosts().orElse(Set.of()));
    }
}
