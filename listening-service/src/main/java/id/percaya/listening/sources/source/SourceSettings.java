package id.percaya.listening.sources.source;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/// Settings of a tenant's sources.
@ConfigMapping(prefix = "percaya.sources.tenant")
interface SourceSettings {

    /// The most that a tenant may have, without removed ones.
    @WithDefault("200")
    int most();
}
