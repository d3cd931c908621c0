package id.percaya.listening.understanding.language;

import id.percaya.listening.understanding.linear.Block;
import id.percaya.listening.understanding.linear.Hashing;
import java.util.Locale;

/// The features of a text's language: words, and one to four characters in a row inside ` word `,
/// hashed to 2^16 buckets. The beginning of a text is enough to tell.
public final class LanguageFeatures {

    public static final int BITS = 16;
    private static final int BUCKETS = 1 << BITS;
    private static final int LONGEST_GRAM = 4;
    private static final int BEGINNING = 160;

    private final Block block = new Block();
    private int words;

    private LanguageFeatures() {}

    public static LanguageFeatures of(String text) {
        LanguageFeatures features = new LanguageFeatures();
        String lower = text.toLowerCase(Locale.ROOT);
        int at = 0;
        while (at < lower.length() && at < BEGINNING) {
            int end = wordEnd(lower, at);
            if (end > at) {
                features.addWord(lower, at, end);
            }
            at = end + 1;
        }
        return features;
    }

    private static int wordEnd(String text, int from) {
        int end = from;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }

    public Block block() {
        return block;
    }

    /// How many words were read.
    public int words() {
        return words;
    }

    private void addWord(String text, int begin, int end) {
        words++;
        int whole = Hashing.START;
        for (int from = begin - 1; from <= end; from++) {
            int hash = Hashing.START;
            int longest = Math.min(end, from + LONGEST_GRAM - 1);
            for (int to = from; to <= longest; to++) {
                char next = to < begin || to >= end ? ' ' : text.charAt(to);
                hash = Hashing.next(hash, next);
                add(hash);
            }
            whole = Hashing.next(whole, from < begin || from >= end ? '_' : text.charAt(from));
        }
        add(whole);
    }

    private void add(int hash) {
        block.add(Hashing.mixed(hash) & (BUCKETS - 1));
    }
}
