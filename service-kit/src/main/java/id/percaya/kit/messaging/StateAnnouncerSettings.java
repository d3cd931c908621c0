package id.percaya.kit.messaging;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/// Whether and how often the service has told what everything is.
@ConfigMapping(prefix = "percaya.state-announcer")
interface StateAnnouncerSettings {

    /// True for a service that has a compacted topic.
    @WithDefault("false")
    boolean enabled();

    /// A higher one has everything sent again from the log's beginning.
    @WithDefault("1")
    int generation();
}
