package id.percaya.listening.figures;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The shares of several monitors in what is said about all of them.
///
/// @param n sum of the monitors' mentions; a mention in two of them counts in both
/// @param distinctMentions of all monitors, each counted once
/// @param stories sum of the monitors' stories
/// @param reach sum of the monitors' reaches
@Schema(
        name = "ShareOfVoice",
        requiredProperties = {
            "n",
            "distinctMentions",
            "stories",
            "reach",
            "monitors",
            "formulaVersion"
        })
record ShareOfVoice(
        long n,
        long distinctMentions,
        long stories,
        long reach,
        @Schema(maxItems = MOST) List<MonitorVoice> monitors,
        int formulaVersion) {

    static final int MOST = 20;
}
