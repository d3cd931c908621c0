package id.percaya.kit.personaldata;

import java.util.Arrays;

/// A text in which all digits are ASCII, all blanks and dashes are the plain ones and invisible
/// characters and combining marks are gone, so that nobody hides a number from the finder by
/// writing it in full width.
final class FoldedText {

    private final String text;

    /// The index in the original text of each character, and its end behind the last.
    private final int[] places;

    private FoldedText(String text, int[] places) {
        this.text = text;
        this.places = places;
    }

    static FoldedText of(String original) {
        StringBuilder folded = new StringBuilder(original.length());
        int[] places = new int[original.length() + 1];
        int at = 0;
        while (at < original.length()) {
            int next = original.codePointAt(at);
            int plain = folded(next);
            if (plain >= 0) {
                places[folded.length()] = at;
                folded.append((char) plain);
            }
            at += Character.charCount(next);
        }
        places[folded.length()] = original.length();
        return new FoldedText(folded.toString(), Arrays.copyOf(places, folded.length() + 1));
    }

    /// −1 for what nobody sees; supplementary characters other than digits become a sign.
    private static int folded(int next) {
        if (Character.isDigit(next)) {
            return '0' + Character.digit(next, 10);
        }
        if (Character.isIdentifierIgnorable(next) && !Character.isWhitespace(next)) {
            return -1;
        }
        return switch (Character.getType(next)) {
            case Character.DASH_PUNCTUATION -> '-';
            case Character.SPACE_SEPARATOR -> ' ';
            // they hide a digit, and a long run of them makes `\b` read the run again at each place
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> -1;
            default -> plain(next);
        };
    }

    private static int plain(int next) {
        if (next == '＠') {
            return '@';
        }
        return next == '．' ? '.' : Character.isBmpCodePoint(next) ? next : '\u00b7';
    }

    String text() {
        return text;
    }

    int startOf(int at) {
        return places[at];
    }

    /// The end, in the original text, of the character at `at`.
    int endOf(int at) {
        return places[at + 1];
    }
}
