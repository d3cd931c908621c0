package id.percaya.listening.intake.understood;

import id.percaya.kit.personaldata.PersonalKind;
import id.percaya.listening.intake.mention.Sentiment;
import id.percaya.listening.understanding.mood.MoodScore;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Everything that the service understood of a mention.
///
/// @param language ISO 639; the source's own where the model cannot tell, null where neither can
/// @param mood null for a mention without a text
/// @param criticalWords names of the lexicon's grave events that the text tells
/// @param personalData the kinds that stand in the text
/// @param version of the models, the lexicon and the finder together
public record Understood(
        @Nullable String language,
        @Nullable MoodScore mood,
        Set<String> criticalWords,
        Set<PersonalKind> personalData,
        String version) {

    public @Nullable Sentiment sentiment() {
        if (mood == null) {
            return null;
        }
        return switch (mood.mood()) {
            case NEGATIVE -> Sentiment.NEGATIVE;
            case NEUTRAL -> Sentiment.NEUTRAL;
            case POSITIVE -> Sentiment.POSITIVE;
        };
    }
}
