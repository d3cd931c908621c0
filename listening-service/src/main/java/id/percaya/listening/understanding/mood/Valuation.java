package id.percaya.listening.understanding.mood;

import id.percaya.listening.understanding.lexicon.Lexicon;
import java.util.List;

/// Sums the lexicon's values over a text. A negation flips the values of the next three words,
/// until punctuation.
final class Valuation {

    private static final int REACH = 3;
    private static final int SCALE = 4;
    private static final int HIGHEST = 8;

    private double positive;
    private double negative;
    private double ending;
    private final double scale;

    Valuation(List<String> words, Lexicon lexicon) {
        this.scale = SCALE / Math.sqrt(Math.max(1, words.size()));
        int last = Sentences.lastBegins(words);
        int flips = 0;
        for (int at = 0; at < words.size(); at++) {
            String word = words.get(at);
            int value = flips > 0 ? -lexicon.valueOf(word) : lexicon.valueOf(word);
            positive += Math.max(value, 0);
            negative += Math.max(-value, 0);
            ending += at >= last ? value : 0;
            flips = flipsAfter(word, flips);
        }
    }

    private static int flipsAfter(String word, int flips) {
        if (Negation.is(word)) {
            return REACH;
        }
        boolean mark = Sentences.ends(word) || word.startsWith(",");
        return mark ? 0 : Math.max(0, flips - 1);
    }

    int positive() {
        return bucket(positive);
    }

    int negative() {
        return bucket(negative);
    }

    int net() {
        return signed(positive - negative);
    }

    int ending() {
        return signed(ending);
    }

    private int signed(double value) {
        return value < 0 ? -bucket(-value) : bucket(value);
    }

    private int bucket(double value) {
        return (int) Math.min(HIGHEST, Math.ceil(value * scale));
    }
}
