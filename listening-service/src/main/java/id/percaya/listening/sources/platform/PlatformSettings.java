package id.percaya.listening.sources.platform;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;

/// The addresses of the platforms.
@ConfigMapping(prefix = "percaya.platform")
interface PlatformSettings {

    Google google();

    Youtube youtube();

    Bluesky bluesky();

    interface Google {
        @WithDefault("https://mybusiness.googleapis.com")
        URI apiUrl();

        /// Renews access tokens.
        @WithDefault("https://oauth2.googleapis.com/token")
        URI tokenUrl();
    }

    interface Youtube {
        @WithDefault("https://www.googleapis.com")
        URI apiUrl();
    }

    interface Bluesky {
        @WithDefault("wss://jetstream2.us-east.bsky.network/subscribe")
        URI streamUrl();

        /// The longest time that one poll listens.
        @WithDefault("PT20S")
        Duration listenFor();
    }
}
