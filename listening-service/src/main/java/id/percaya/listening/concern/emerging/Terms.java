package id.percaya.listening.concern.emerging;

import id.percaya.kit.personaldata.PersonalDataFinder;
import id.percaya.listening.understanding.text.Words;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// The terms of a text: its words and pairs of neighbours. Stop words, names and whatever is not of
/// letters alone divide the text and are in no term, so that no number and no handle is one.
public final class Terms {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 40;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");

    private Terms() {}

    /// @param names words that are in no term, as [#names] gives them
    public static Set<String> of(String text, Set<String> names) {
        Set<String> terms = new LinkedHashSet<>();
        String last = "";
        for (String word : Words.of(PersonalDataFinder.masked(text))) {
            if (!isTerm(word) || names.contains(word)) {
                last = "";
                continue;
            }
            terms.add(word);
            if (!last.isEmpty()) {
                terms.add(last + " " + word);
            }
            last = word;
        }
        return terms;
    }

    /// The words of names, such as those of the provider and its monitors.
    public static Set<String> names(List<String> names) {
        Set<String> words = new HashSet<>();
        names.forEach(name -> words.addAll(Words.of(name)));
        return words;
    }

    private static boolean isTerm(String word) {
        return word.length() >= SHORTEST
                && word.length() <= LONGEST
                && !StopWords.contains(word)
                && WORD.matcher(word).matches();
    }

    /// A number for a term, from which it cannot be read: FNV-1a of 64 bits. Counts are kept under
    /// it, because most terms are of one text only and go with it.
    public static long key(String term) {
        long hash = 0xcbf29ce484222325L;
        for (int at = 0; at < term.length(); at++) {
            hash = (hash ^ term.charAt(at)) * 0x100000001b3L;
        }
        return hash;
    }
}
