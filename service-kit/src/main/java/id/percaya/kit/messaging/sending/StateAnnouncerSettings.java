package id.percaya.kit.messaging.sending;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/// Settings of the [StateAnnouncer].
@ConfigMapping(prefix = "percaya.state-announcer")
public interface StateAnnouncerSettings {

    /// True for a service with a compacted topic.
    @WithDefault("false")
    boolean enabled();

    /// A higher number sends all states again, from the start of the log.
    @WithDefault("1")
    int generation();

    /// The compacted topic; `percaya.<service>.state` if nothing is set.
    Optional<String> topic();
}
