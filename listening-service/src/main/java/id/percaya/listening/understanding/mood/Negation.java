package id.percaya.listening.understanding.mood;

import java.util.Set;

/// The words that negate the next ones, once slang is spelt out.
final class Negation {

    private static final Set<String> WORDS =
            Set.of("tidak", "bukan", "jangan", "belum", "kurang", "tanpa", "not", "no", "never");

    private Negation() {}

    static boolean is(String word) {
        return WORDS.contains(word);
    }
}
