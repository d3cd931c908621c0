package id.percaya.listening.sources.fetching;

import id.percaya.kit.egress.PublicAddresses;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/// Bounds of the calls to sources.
@ConfigMapping(prefix = "percaya.sources.fetch")
public interface FetchSettings {

    /// Hosts that may be internal; none by default.
    Optional<Set<String>> trustedHosts();

    @WithDefault("PT3S")
    Duration connectTimeout();

    /// The longest pause within an answer.
    @WithDefault("PT10S")
    Duration readTimeout();

    /// The longest time of a call, with its redirects.
    @WithDefault("PT30S")
    Duration timeout();

    /// Of an answer, packed or unpacked.
    @WithDefault("5242880")
    int largestBytes();

    @WithDefault("5")
    int mostRedirects();

    default PublicAddresses addresses() {
        return new PublicAddresses(trustedHosts().orElse(Set.of()));
    }
}
