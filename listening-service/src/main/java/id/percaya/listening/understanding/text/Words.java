package id.percaya.listening.understanding.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Cuts a text into words: NFKC, lower case, invisible characters dropped, a letter at most twice
/// in a row, slang spelt out. Addresses, handles and numbers become `<url>`, `<user>` and `<num>`;
/// runs of `. , ! ?` and each emoji stay as words of their own.
public final class Words {

    public static final String URL = "<url>";
    public static final String USER = "<user>";
    public static final String NUMBER = "<num>";

    /// Longer texts are cut: the mood of an article stands in its beginning, and one text must not
    /// hold up the others.
    public static final int BEGINNING = 5_000;

    /// So far before the end of a piece a space is looked for.
    private static final int LONGEST_WORD = 200;

    private static final int LONGEST_MARK = 3;
    private final String text;
    private final List<String> words = new ArrayList<>();
    private int at;
    private int hyphenAt = -1;

    private Words(String text) {
        this.text = text;
    }

    /// The words of the beginning of a text, in order.
    public static List<String> of(String text) {
        return piece(text.length() > BEGINNING ? text.substring(0, BEGINNING) : text);
    }

    /// The words of a whole text, in order. It is read in pieces, because Unicode's normal forms
    /// sort the marks of a letter, which takes minutes for 100,000 of them.
    public static List<String> all(String text) {
        List<String> words = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int to = endOfPiece(text, from);
            words.addAll(piece(text.substring(from, to)));
            from = to;
        }
        return words;
    }

    private static int endOfPiece(String text, int from) {
        int end = from + BEGINNING;
        if (end >= text.length()) {
            return text.length();
        }
        for (int at = end; at > end - LONGEST_WORD; at--) {
            if (Character.isWhitespace(text.charAt(at))) {
                return at;
            }
        }
        return Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end;
    }

    private static List<String> piece(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
        Words words = new Words(plain.toLowerCase(Locale.ROOT));
        words.read();
        return words.words;
    }

    private void read() {
        while (at < text.length()) {
            int next = text.codePointAt(at);
            if (startsAddress()) {
                skipWord(URL);
            } else if (next == '@') {
                skipWord(USER);
            } else if (next == '[') {
                placeholder();
            } else if (Character.isLetter(next)) {
                word();
            } else if (Character.isDigit(next)) {
                number();
            } else if (isMark(next)) {
                mark();
            } else {
                sign(next);
            }
        }
    }

    private boolean startsAddress() {
        return text.startsWith("http://", at)
                || text.startsWith("https://", at)
                || text.startsWith("www.", at);
    }

    private void skipWord(String instead) {
        while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        words.add(instead);
    }

    private void placeholder() {
        if (text.startsWith("[username]", at)) {
            words.add(USER);
            at += "[username]".length();
        } else if (text.startsWith("[url]", at)) {
            words.add(URL);
            at += "[url]".length();
        } else {
            at++;
        }
    }

    private void word() {
        StringBuilder word = new StringBuilder();
        while (at < text.length()) {
            int next = text.codePointAt(at);
            if (Character.isLetter(next) || isApostropheInside(next)) {
                append(word, next);
            } else if (!isInvisible(next)) {
                break;
            }
            at += Character.charCount(next);
        }
        skipReduplication();
        add(word.toString());
    }

    private static void append(StringBuilder word, int next) {
        int length = word.length();
        boolean third =
                length > 1 && word.charAt(length - 1) == next && word.charAt(length - 2) == next;
        if (Character.isLetter(next) && !third) {
            word.appendCodePoint(next);
        }
    }

    private boolean isApostropheInside(int next) {
        return (next == '\'' || next == '’')
                && at + 1 < text.length()
                && Character.isLetter(text.charAt(at + 1));
    }

    /// `teman2` is `teman-teman`.
    private void skipReduplication() {
        boolean two = at < text.length() && text.charAt(at) == '2';
        if (two && (at + 1 == text.length() || !Character.isDigit(text.charAt(at + 1)))) {
            at++;
        }
    }

    private void add(String word) {
        for (String spelt : Spelling.of(word)) {
            boolean repeats = endsWithHyphen() && last().equals(spelt);
            if (!spelt.isEmpty() && !repeats) {
                words.add(spelt);
            }
        }
    }

    private boolean endsWithHyphen() {
        return !words.isEmpty() && hyphenAt == words.size();
    }

    private String last() {
        return words.get(words.size() - 1);
    }

    private void number() {
        while (at < text.length() && isPartOfNumber()) {
            at++;
        }
        words.add(NUMBER);
    }

    private boolean isPartOfNumber() {
        char next = text.charAt(at);
        boolean separator = ".,:/-".indexOf(next) >= 0;
        return Character.isDigit(next)
                || (separator && at + 1 < text.length() && Character.isDigit(text.charAt(at + 1)));
    }

    private static boolean isMark(int next) {
        return next == '.' || next == ',' || next == '!' || next == '?';
    }

    private void mark() {
        int from = at;
        while (at < text.length() && isMark(text.charAt(at))) {
            at++;
        }
        words.add(text.substring(from, Math.min(at, from + LONGEST_MARK)));
    }

    private void sign(int next) {
        if (next == ':' || next == ';') {
            face();
        } else if (Character.getType(next) == Character.OTHER_SYMBOL) {
            words.add(Character.toString(next));
        }
        hyphenAt = next == '-' ? words.size() : hyphenAt;
        at += Character.charCount(next);
    }

    private void face() {
        int mouth = at + 1 < text.length() && text.charAt(at + 1) == '-' ? at + 2 : at + 1;
        if (mouth < text.length() && text.charAt(mouth) == ')') {
            words.add("<smile>");
        } else if (mouth < text.length() && text.charAt(mouth) == '(') {
            words.add("<frown>");
        }
    }

    private static boolean isInvisible(int next) {
        return Character.isIdentifierIgnorable(next)
                || Character.getType(next) == Character.NON_SPACING_MARK;
    }
}
