package id.percaya.listening.understanding.lexicon;

import java.util.List;
import java.util.Map;

/// One version of the lexicon.
///
/// @param version its number, which a mention keeps with its mood
/// @param polarity the value of words, from −3 to 3; a word that is not here has none
/// @param masks expressions that are no opinion, such as `rumah sakit`
/// @param events grave events by name, which count whatever the mood
public record Lexicon(
        String version, Map<String, Integer> polarity, Phrases masks, Phrases events) {

    private static final class Current {
        static final Lexicon LEXICON = LexiconFile.read("1");
    }

    /// A version of this release.
    public static Lexicon of(String version) {
        return version.equals(current().version) ? current() : LexiconFile.read(version);
    }

    /// The lexicon in use by default.
    public static Lexicon current() {
        return Current.LEXICON;
    }

    /// The words with each masked expression as one word, `_rumah_sakit`.
    public List<String> masked(List<String> words) {
        return masks.joined(words);
    }

    /// The value of a word, also with the clitic `-nya`.
    public int valueOf(String word) {
        Integer value = polarity.get(word);
        if (value != null) {
            return value;
        }
        return word.endsWith("nya")
                ? polarity.getOrDefault(word.substring(0, word.length() - 3), 0)
                : 0;
    }
}
