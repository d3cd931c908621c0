package id.percaya.listening.intake.naming;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The words of a text: runs of letters and digits, without case and accents. Characters that
/// nobody sees split no word.
final class FoldedWords {

    private FoldedWords() {}

    static List<String> of(String text) {
        // marks go first: the time of normalising grows with the square of a run of them
        String plain = Normalizer.normalize(withoutMarks(text), Normalizer.Form.NFKD);
        String folded = withoutMarks(plain).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>();
        int begin = 0;
        for (int at = 0; at < folded.length(); ) {
            int point = folded.codePointAt(at);
            int next = at + Character.charCount(point);
            if (!Character.isLetterOrDigit(point)) {
                add(folded.substring(begin, at), words);
                begin = next;
            }
            at = next;
        }
        add(folded.substring(begin), words);
        return words;
    }

    private static void add(String word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word);
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
