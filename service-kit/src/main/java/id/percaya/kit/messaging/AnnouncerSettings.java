package id.percaya.kit.messaging;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/// How the service speaks on its topic.
@ConfigMapping(prefix = "percaya.announcer")
interface AnnouncerSettings {

    /// False only where a test has no broker.
    @WithDefault("true")
    boolean enabled();

    /// Whether to say about once a second, on every partition, up to when everything has been
    /// announced.
    @WithDefault("false")
    boolean watermark();
}
