package id.percaya.kit.messaging.sending;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/// Settings of the [Announcer].
@ConfigMapping(prefix = "percaya.announcer")
public interface AnnouncerSettings {

    /// False only in tests without a broker.
    @WithDefault("true")
    boolean enabled();

    /// Whether to send a watermark about once a second on `percaya.<service>.watermarks`: the
    /// instant up to which everything has been announced, and at which offsets.
    @WithDefault("false")
    boolean watermark();
}
