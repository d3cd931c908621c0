package id.percaya.listening.understanding.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Phrases by their first word. Where several begin at one place, the longest is meant.
public final class Phrases {

    private final Map<String, List<Phrase>> byFirst;

    private Phrases(Map<String, List<Phrase>> byFirst) {
        this.byFirst = byFirst;
    }

    static Phrases of(List<Phrase> phrases) {
        Map<String, List<Phrase>> byFirst = new HashMap<>();
        phrases.stream()
                .sorted(Comparator.comparingInt(phrase -> -phrase.parts().size()))
                .forEach(phrase ->
                        byFirst.computeIfAbsent(phrase.parts().get(0), first -> new ArrayList<>())
                                .add(phrase));
        return new Phrases(byFirst);
    }

    /// The names of the phrases in the text.
    public Set<String> in(List<String> words) {
        Set<String> found = new TreeSet<>();
        for (int at = 0; at < words.size(); at++) {
            for (Phrase phrase : byFirst.getOrDefault(words.get(at), List.of())) {
                if (phrase.endAt(words, at) >= 0) {
                    found.add(phrase.name());
                }
            }
        }
        return found;
    }

    /// The words with each phrase joined to one.
    List<String> joined(List<String> words) {
        List<String> joined = new ArrayList<>(words.size());
        int at = 0;
        while (at < words.size()) {
            Phrase phrase = longestAt(words, at);
            joined.add(phrase == null ? words.get(at) : phrase.name());
            at = phrase == null ? at + 1 : phrase.endAt(words, at);
        }
        return joined;
    }

    private @Nullable Phrase longestAt(List<String> words, int at) {
        for (Phrase phrase : byFirst.getOrDefault(words.get(at), List.of())) {
            if (phrase.endAt(words, at) >= 0) {
                return phrase;
            }
        }
        return null;
    }
}
