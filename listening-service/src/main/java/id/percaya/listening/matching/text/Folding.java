package id.percaya.listening.matching.text;

import java.text.Normalizer;
import java.util.Locale;

/// Gives spellings that a reader takes for the same one form: NFKC, without case and without
/// characters that cannot be seen.
public final class Folding {

    private static final int MOST_MARKS = 30;

    private Folding() {}

    public static String fold(String text) {
        return isAscii(text) ? text.toLowerCase(Locale.ROOT) : foldUnicode(text);
    }

    private static String foldUnicode(String text) {
        String compatible = Normalizer.normalize(visible(text), Normalizer.Form.NFKC);
        return Normalizer.normalize(withoutCase(visible(compatible)), Normalizer.Form.NFKC);
    }

    /// Capitals first, so that ß and ss are the same. Letter by letter, so that a sigma does not
    /// depend on its place.
    private static String withoutCase(String text) {
        String capitals = text.toUpperCase(Locale.ROOT);
        StringBuilder small = new StringBuilder(capitals.length());
        capitals.codePoints().map(Character::toLowerCase).forEach(small::appendCodePoint);
        return small.toString();
    }

    /// Without invisible characters, and without marks beyond those that a letter may have: thirty
    /// (Unicode's stream-safe format), since the time of normalising grows with their square.
    private static String visible(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        int marks = 0;
        for (int at = 0; at < text.length(); ) {
            int point = text.codePointAt(at);
            at += Character.charCount(point);
            marks = isMark(point) ? marks + 1 : 0;
            if (marks <= MOST_MARKS && !isIgnorable(point)) {
                visible.appendCodePoint(point);
            }
        }
        return visible.toString();
    }

    private static boolean isMark(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    /// Default_Ignorable_Code_Point of Unicode: the soft hyphen, joiners and spaces without width,
    /// marks of direction, variation selectors, tags.
    public static boolean isIgnorable(int point) {
        return switch (point) {
            case 0x00AD, 0x034F, 0x061C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x3164, 0xFEFF, 0xFFA0 ->
                    true;
            default ->
                    in(point, 0x180B, 0x180F)
                            || in(point, 0x200B, 0x200F)
                            || in(point, 0x202A, 0x202E)
                            || in(point, 0x2060, 0x206F)
                            || in(point, 0xFE00, 0xFE0F)
                            || in(point, 0xFFF0, 0xFFF8)
                            || in(point, 0x1BCA0, 0x1BCA3)
                            || in(point, 0x1D173, 0x1D17A)
                            || in(point, 0xE0000, 0xE0FFF);
        };
    }

    private static boolean in(int point, int first, int last) {
        return point >= first && point <= last;
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }
}
