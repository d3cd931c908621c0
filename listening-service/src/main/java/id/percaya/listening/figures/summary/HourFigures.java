package id.percaya.listening.figures.summary;

import id.percaya.listening.figures.Figures;
import id.percaya.listening.formulas.Share;
import org.jspecify.annotations.Nullable;

/// The figures of a monitor and an hour.
///
/// @param shareOfVoice of the mentions of its group: the monitors of our own and of competitors, or
///   those of topics; null if the group has none
/// @param shareOfVoiceN sum of the mentions of the monitors of its group
public record HourFigures(
        long mentions,
        long stories,
        long positive,
        long neutral,
        long negative,
        long unknown,
        long reachSocial,
        long reachNonSocial,
        @Nullable Double shareOfVoice,
        long shareOfVoiceN,
        int formulaVersion) {

    static HourFigures of(Figures figures, long mentionsOfGroup) {
        Share share = Share.of(figures.mentions(), mentionsOfGroup);
        return new HourFigures(
                figures.mentions(),
                figures.stories(),
                figures.positive(),
                figures.neutral(),
                figures.negative(),
                figures.unknown(),
                figures.reachSocial(),
                figures.reachNonSocial(),
                share == null ? null : share.share(),
                mentionsOfGroup,
                figures.formulaVersion());
    }

    boolean isEmpty() {
        return mentions == 0;
    }
}
