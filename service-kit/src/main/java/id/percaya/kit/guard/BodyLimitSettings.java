package id.percaya.kit.guard;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Map;

/// The maximum size of a request body, in bytes.
@ConfigMapping(prefix = "percaya.bodies")
interface BodyLimitSettings {

    @WithDefault("1048576")
    long limit();

    /// Larger limits by exact path.
    Map<String, Long> limits();
}
