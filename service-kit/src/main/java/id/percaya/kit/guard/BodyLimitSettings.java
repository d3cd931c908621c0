package id.percaya.kit.guard;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Map;

/// Bytes that a request's body may have.
@ConfigMapping(prefix = "percaya.bodies")
interface BodyLimitSettings {

    @WithDefault("1048576")
    long limit();

    /// By exact path, where one operation takes more.
    Map<String, Long> limits();
}
