package id.percaya.listening.matching.index;

import java.util.HashMap;
import java.util.Map;

/// Numbers the terms that stored queries use. Words as written, words without clitics, signed words
/// and field values have numbers of their own.
final class Vocabulary {

    static final int UNKNOWN = -1;

    enum Kind {
        WRITTEN,
        INFLECTED,
        SIGNED,
        FIELD
    }

    private final Map<String, Integer> written = new HashMap<>();
    private final Map<String, Integer> inflected = new HashMap<>();
    private final Map<String, Integer> signed = new HashMap<>();
    private final Map<String, Integer> fields = new HashMap<>();
    private final Wildcards wildcards = new Wildcards();
    private final Growing uses = new Growing();

    int add(Kind kind, String term) {
        return used(of(kind).computeIfAbsent(term, _ -> next()));
    }

    int addWildcard(String pattern) {
        return used(wildcards.add(pattern, this::next));
    }

    private int next() {
        uses.add(0);
        return uses.size() - 1;
    }

    private int used(int term) {
        uses.set(term, uses.get(term) + 1);
        return term;
    }

    /// How often each term stands in the stored queries.
    int[] uses() {
        return uses.toArray();
    }

    int find(Kind kind, String term) {
        return of(kind).getOrDefault(term, UNKNOWN);
    }

    boolean has(Kind kind) {
        return !of(kind).isEmpty();
    }

    Wildcards wildcards() {
        return wildcards;
    }

    int size() {
        return uses.size();
    }

    private Map<String, Integer> of(Kind kind) {
        return switch (kind) {
            case WRITTEN -> written;
            case INFLECTED -> inflected;
            case SIGNED -> signed;
            case FIELD -> fields;
        };
    }
}
