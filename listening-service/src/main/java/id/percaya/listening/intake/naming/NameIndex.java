package id.percaya.listening.intake.naming;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The names of codes by their first stem. A text may have a name as its words, or as one word,
/// which a hashtag makes of them.
final class NameIndex {

    private final Map<String, List<Name>> byFirst = new HashMap<>();

    private record Name(List<String> stems, NamedCode code) {

        boolean begins(List<String> text, int at) {
            return at + stems.size() <= text.size()
                    && text.subList(at, at + stems.size()).equals(stems);
        }
    }

    /// A name of signs alone is in no text, so it is left out.
    void add(String name, NamedCode code, Stemmer stemmer) {
        List<String> words = FoldedWords.of(name);
        if (words.isEmpty()) {
            return;
        }
        put(stemmer.of(words), code);
        if (words.size() > 1) {
            put(stemmer.of(List.of(String.join("", words))), code);
        }
    }

    private void put(List<String> stems, NamedCode code) {
        byFirst.computeIfAbsent(stems.getFirst(), _ -> new ArrayList<>())
                .add(new Name(stems, code));
    }

    boolean isEmpty() {
        return byFirst.isEmpty();
    }

    /// @param stems of a text, in order
    Set<NamedCode> in(List<String> stems) {
        Set<NamedCode> named = new HashSet<>();
        for (int at = 0; at < stems.size(); at++) {
            for (Name name : byFirst.getOrDefault(stems.get(at), List.of())) {
                if (name.begins(stems, at)) {
                    named.add(name.code());
                }
            }
        }
        return named;
    }
}
