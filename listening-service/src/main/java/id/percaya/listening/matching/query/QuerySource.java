package id.percaya.listening.matching.query;

import id.percaya.listening.matching.text.Folding;

/// A query as typed, with the signs of the language in one spelling: full-width forms, curly quotes
/// and other spaces and dashes are replaced, invisible characters are dropped.
final class QuerySource {

    private static final String DOUBLE_QUOTES = "“”„‟«»〝〞〟❝❞";
    private static final String SINGLE_QUOTES = "‘’‚‛‹›";
    private static final String DASHES = "‐‑‒–—―−﹘﹣";
    private static final int FULL_WIDTH = 0xFEE0;

    private final StringBuilder text = new StringBuilder();
    private final int[] positions;
    private final int end;

    QuerySource(String source) {
        positions = new int[source.length()];
        end = source.length() + 1;
        for (int at = 0; at < source.length(); ) {
            int point = source.codePointAt(at);
            int width = Character.charCount(point);
            if (!Folding.isIgnorable(point)) {
                for (int i = 0; i < width; i++) {
                    positions[text.length()] = at + i + 1;
                    text.append(plain(source.charAt(at + i)));
                }
            }
            at += width;
        }
    }

    String text() {
        return text.toString();
    }

    /// The position in the query as typed, from 1, of an index in the text.
    int position(int index) {
        return index < text.length() ? positions[index] : end;
    }

    private static char plain(char typed) {
        char narrow = typed >= '！' && typed <= '～' ? (char) (typed - FULL_WIDTH) : typed;
        if (DOUBLE_QUOTES.indexOf(narrow) >= 0) {
            return '"';
        }
        if (SINGLE_QUOTES.indexOf(narrow) >= 0) {
            return '\'';
        }
        if (DASHES.indexOf(narrow) >= 0) {
            return '-';
        }
        return Character.isWhitespace(narrow) || Character.isSpaceChar(narrow) ? ' ' : narrow;
    }
}
