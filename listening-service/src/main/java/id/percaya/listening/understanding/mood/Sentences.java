package id.percaya.listening.understanding.mood;

import java.util.List;
import java.util.Set;

/// Where the last sentence and the last contrast of a text begin: reviews say there what they mean.
final class Sentences {

    private static final Set<String> CONTRASTS =
            Set.of("tapi", "namun", "cuma", "sayangnya", "hanya", "padahal", "walaupun", "but");

    private Sentences() {}

    static int lastBegins(List<String> words) {
        int begins = 0;
        for (int at = 0; at < words.size() - 1; at++) {
            if (ends(words.get(at))) {
                begins = at + 1;
            }
        }
        return begins;
    }

    /// The place of the last contrast, or the end of the text.
    static int contrastBegins(List<String> words) {
        for (int at = words.size() - 1; at > 0; at--) {
            if (CONTRASTS.contains(words.get(at))) {
                return at;
            }
        }
        return words.size();
    }

    static boolean ends(String word) {
        return word.startsWith(".") || word.startsWith("!") || word.startsWith("?");
    }
}
