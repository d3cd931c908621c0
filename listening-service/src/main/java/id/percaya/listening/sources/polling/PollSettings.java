package id.percaya.listening.sources.polling;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// Settings of the polls.
@ConfigMapping(prefix = "percaya.sources.poll")
public interface PollSettings {

    /// From one look for due sources to the next.
    @WithDefault("PT0.5S")
    Duration pause();

    /// The longest pause after failures.
    @WithDefault("PT6H")
    Duration longestPause();

    /// How long a source may fail before it is halted.
    @WithDefault("P3D")
    Duration patience();

    /// After so many intervals without success a source counts as stalled.
    @WithDefault("3")
    int stalledAfter();
}
