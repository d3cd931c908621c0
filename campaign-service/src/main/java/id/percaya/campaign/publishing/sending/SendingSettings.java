package id.percaya.campaign.publishing.sending;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// How much is sent at the same time by this process. One slow or dead host may use up its own
/// places only. A quarter of each number is for crisis statements alone.
@ConfigMapping(prefix = "percaya.sending")
public interface SendingSettings {

    @WithDefault("256")
    int most();

    @WithDefault("64")
    int perTenant();

    @WithDefault("16")
    int perHost();

    @WithDefault("8")
    int perAccount();

    /// After this time another process takes a publication over. Longer than an attempt, and
    /// shorter than the shortest grace.
    @WithDefault("PT30S")
    Duration turn();

    /// Between two looks at the queue when nothing happens.
    @WithDefault("PT0.1S")
    Duration pause();
}
