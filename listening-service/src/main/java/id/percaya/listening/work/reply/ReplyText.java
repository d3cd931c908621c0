package id.percaya.listening.work.reply;

import java.text.Normalizer;
import java.util.Locale;

/// A text in lower case and plain letters, with the place of each character in the original, so
/// that neither bold letters nor invisible characters hide a phrase.
final class ReplyText {

    private final StringBuilder folded = new StringBuilder();
    private final int[] places;

    ReplyText(String original) {
        int[] found = new int[original.length() * 18 + 1];
        int at = 0;
        while (at < original.length()) {
            int next = original.codePointAt(at);
            for (char plain : plain(next).toCharArray()) {
                found[folded.length()] = at;
                folded.append(plain);
            }
            at += Character.charCount(next);
        }
        found[folded.length()] = original.length();
        places = found;
    }

    CharSequence folded() {
        return folded;
    }

    int startOf(int place) {
        return places[place];
    }

    /// @param place after the last character
    int endOf(int place) {
        return places[place];
    }

    private static String plain(int next) {
        if (Character.isIdentifierIgnorable(next) && !Character.isWhitespace(next)) {
            return "";
        }
        return switch (Character.getType(next)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> "";
            default -> {
                String letters = Character.toString(next);
                yield Normalizer.normalize(letters, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
            }
        };
    }
}
