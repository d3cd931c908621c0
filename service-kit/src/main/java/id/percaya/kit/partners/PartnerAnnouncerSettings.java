package id.percaya.kit.partners;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/// Settings of the [PartnerAnnouncer].
@ConfigMapping(prefix = "percaya.partner-announcer")
interface PartnerAnnouncerSettings {

    /// A higher number sends everything again, from the start of the log.
    @WithDefault("1")
    int generation();
}
