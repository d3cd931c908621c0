package id.percaya.listening.understanding.lexicon;

import java.util.List;

/// Words in a row. `word*` stands for every word that begins so, `..` for up to four words between.
///
/// @param name the event that the phrase tells, or the phrase as one word
record Phrase(String name, List<String> parts) {

    static final String GAP = "..";
    private static final int WIDEST_GAP = 4;

    /// The place behind the phrase if it begins at `from`, else −1.
    int endAt(List<String> words, int from) {
        return end(words, from, 0);
    }

    private int end(List<String> words, int at, int part) {
        if (part == parts.size()) {
            return at;
        }
        if (parts.get(part).equals(GAP)) {
            return endAfterGap(words, at, part + 1);
        }
        boolean fits = at < words.size() && fits(parts.get(part), words.get(at));
        return fits ? end(words, at + 1, part + 1) : -1;
    }

    private int endAfterGap(List<String> words, int at, int part) {
        for (int skipped = 0; skipped <= WIDEST_GAP; skipped++) {
            int end = end(words, at + skipped, part);
            if (end >= 0 || at + skipped >= words.size() || stops(words.get(at + skipped))) {
                return end;
            }
        }
        return -1;
    }

    private static boolean stops(String word) {
        return word.startsWith(".") || word.startsWith("!") || word.startsWith("?");
    }

    private static boolean fits(String part, String word) {
        return part.endsWith("*")
                ? word.startsWith(part.substring(0, part.length() - 1))
                : part.equals(word);
    }
}
