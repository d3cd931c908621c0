package id.percaya.listening.alerting.alert;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The words that most authors of some texts share, at most ten. A word of fewer than three authors
/// is left out: it says nothing about all of them, and may be a name.
final class TopTerms {

    private static final int MOST = 10;
    private static final int FEWEST_AUTHORS = 3;
    private static final int SHORTEST = 4;

    /// Frequent words without a meaning of their own.
    private static final Set<String> EMPTY =
            Set.of(
                    "yang", "dengan", "untuk", "tidak", "saya", "dari", "pada", "sudah", "juga",
                    "karena", "akan", "bisa", "tapi", "atau", "kami", "kita", "mereka", "lagi",
                    "masih", "sama", "saja", "banget", "sangat", "seperti", "dalam", "lebih",
                    "harus", "belum", "sekali", "this", "that", "with", "have", "from", "they");

    private TopTerms() {}

    record Text(String author, List<String> words) {}

    static List<String> of(List<Text> texts) {
        Map<String, Set<String>> authors = new HashMap<>();
        for (Text text : texts) {
            text.words().stream()
                    .filter(TopTerms::isTerm)
                    .forEach(word ->
                            authors.computeIfAbsent(word, each -> new HashSet<>())
                                    .add(text.author()));
        }
        return authors.entrySet().stream()
                .filter(each -> each.getValue().size() >= FEWEST_AUTHORS)
                .sorted(
                        Comparator.<Map.Entry<String, Set<String>>>comparingInt(
                                        each -> -each.getValue().size())
                                .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .limit(MOST)
                .toList();
    }

    /// Letters only, so that no number of a person and no sign of the tokenizer is one.
    private static boolean isTerm(String word) {
        return word.length() >= SHORTEST
                && !EMPTY.contains(word)
                && word.chars().allMatch(Character::isLetter);
    }
}
