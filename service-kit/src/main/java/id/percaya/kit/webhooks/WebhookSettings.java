package id.percaya.kit.webhooks;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// Settings of webhook subscriptions.
@ConfigMapping(prefix = "percaya.webhook-subscriptions")
public interface WebhookSettings {

    @WithDefault("PT2S")
    Duration connectTimeout();

    /// The longest time until the status of an answer.
    @WithDefault("PT10S")
    Duration timeout();

    /// The pause after the first failure; each later one is twice as long.
    @WithDefault("PT5S")
    Duration firstPause();

    @WithDefault("PT6H")
    Duration longestPause();

    /// How long a delivery is tried, and how long an address may fail before it is disabled.
    @WithDefault("P3D")
    Duration patience();

    /// How long a rotated secret signs beside the new one.
    @WithDefault("P1D")
    Duration secretOverlap();

    /// How long the log of deliveries is kept.
    @WithDefault("P30D")
    Duration keptFor();
}
