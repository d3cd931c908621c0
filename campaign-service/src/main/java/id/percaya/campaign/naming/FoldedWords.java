package id.percaya.campaign.naming;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Splits a text into its words: runs of letters and digits, without case and accents. Characters
/// that nobody sees do not split a word, so that nobody hides a name with them.
final class FoldedWords {

    private FoldedWords() {}

    static List<String> of(String text) {
        // without marks before it is normalised: the time for that grows with the square of a run
        String plain = Normalizer.normalize(withoutMarks(text), Normalizer.Form.NFKD);
        String folded = withoutMarks(plain).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        folded.codePoints()
                .forEach(point -> {
                    if (Character.isLetterOrDigit(point)) {
                        word.appendCodePoint(point);
                    } else {
                        end(word, words);
                    }
                });
        end(word, words);
        return words;
    }

    private static void end(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    private static String withoutMarks(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().filter(point -> !isUnseen(point)).forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private static boolean isUnseen(int point) {
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.FORMAT ->
                    true;
            default -> false;
        };
    }
}
