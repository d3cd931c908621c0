package id.percaya.listening.understanding.mood;

import id.percaya.listening.understanding.lexicon.Lexicon;
import id.percaya.listening.understanding.linear.Block;
import id.percaya.listening.understanding.linear.Hashing;
import id.percaya.listening.understanding.text.Words;
import java.util.List;
import java.util.Set;

/// The features of a text, hashed to 2^20 buckets: words in the lower half, characters in the
/// upper. Words: one and two in a row, those of the last sentence and those after the last contrast
/// ("tapi"), the lexicon's sums, the grave events. Characters: two to six in a row inside ` word `.
public final class MoodFeatures {

    public static final int BITS = 20;
    private static final int HALF = 1 << (BITS - 1);
    private static final int LONGEST_GRAM = 6;

    private static final int PAIR = 0x51;
    private static final int ENDING = 0x52;
    private static final int CONTRASTED = 0x53;
    private static final int LEXICAL = 0x54;

    private final Block words = new Block();
    private final Block characters = new Block();

    private MoodFeatures() {}

    public static MoodFeatures of(String text, Lexicon lexicon) {
        List<String> plain = Words.of(text);
        return of(plain, lexicon.events().in(plain), lexicon);
    }

    /// @param events the grave events that the words tell
    static MoodFeatures of(List<String> plain, Set<String> events, Lexicon lexicon) {
        List<String> masked = lexicon.masked(plain);
        MoodFeatures features = new MoodFeatures();
        features.addWords(masked);
        features.addLexical(new Valuation(masked, lexicon));
        events.forEach(features::addEvent);
        masked.forEach(features::addCharacters);
        return features;
    }

    public Block words() {
        return words;
    }

    public Block characters() {
        return characters;
    }

    private void addWords(List<String> text) {
        int ending = Sentences.lastBegins(text);
        int contrasted = Sentences.contrastBegins(text);
        int before = Hashing.START;
        for (int at = 0; at < text.size(); at++) {
            int word = Hashing.of(text.get(at));
            addWord(word);
            addWord(Hashing.next(before * 31, word ^ PAIR));
            if (at >= ending) {
                addWord(Hashing.next(word, ENDING));
            }
            if (at >= contrasted) {
                addWord(Hashing.next(word, CONTRASTED));
            }
            before = word;
        }
    }

    private void addLexical(Valuation valuation) {
        addLexical("positive", valuation.positive());
        addLexical("negative", valuation.negative());
        addLexical("net", valuation.net());
        addLexical("ending", valuation.ending());
    }

    private void addLexical(String name, int bucket) {
        addWord(Hashing.next(Hashing.of(name), LEXICAL + bucket));
    }

    private void addEvent(String event) {
        addWord(Hashing.of("<event>"));
        addWord(Hashing.of("<event:" + event));
    }

    private void addWord(int hash) {
        words.add(Hashing.mixed(hash) & (HALF - 1));
    }

    private void addCharacters(String word) {
        if (word.startsWith("_") || word.startsWith("<")) {
            return;
        }
        int length = word.length() + 2;
        for (int from = 0; from < length - 1; from++) {
            int hash = Hashing.next(Hashing.START, charAt(word, from));
            for (int to = from + 1; to < Math.min(length, from + LONGEST_GRAM); to++) {
                hash = Hashing.next(hash, charAt(word, to));
                characters.add(HALF + (Hashing.mixed(hash) & (HALF - 1)));
            }
        }
    }

    private static char charAt(String word, int at) {
        return at == 0 || at > word.length() ? ' ' : word.charAt(at - 1);
    }
}
