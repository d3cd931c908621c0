package id.percaya.listening.figures;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.percaya.listening.formulas.Share;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The voice of one monitor in its group.
///
/// @param share of the mentions; null if the group has none
/// @param storyShare of the stories; null if the group has none
/// @param reachShare of the reach, from 0 to 1; null if the group has none. It has no interval: a
///   reach is an estimate and no count of independent things
@Schema(
        name = "MonitorVoice",
        requiredProperties = {"monitorId", "name", "mentions", "stories", "reach"})
@JsonInclude(JsonInclude.Include.NON_NULL)
record MonitorVoice(
        UUID monitorId,
        String name,
        long mentions,
        @Nullable Share share,
        long stories,
        @Nullable Share storyShare,
        long reach,
        @Nullable Double reachShare) {

    /// @param all sums of the monitors
    static MonitorVoice of(UUID id, String name, Figures figures, VoiceSums all) {
        long reach = reach(figures);
        return new MonitorVoice(
                id,
                name,
                figures.mentions(),
                Share.of(figures.mentions(), all.mentions()),
                figures.stories(),
                Share.of(figures.stories(), all.stories()),
                reach,
                all.reach() == 0 ? null : Math.round(10_000.0 * reach / all.reach()) / 10_000.0);
    }

    static long reach(Figures figures) {
        return figures.reachSocial() + figures.reachNonSocial();
    }
}
