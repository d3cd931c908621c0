package id.percaya.listening.intake.story;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// The letters and digits of a text, whatever its typography, links and named accounts.
public final class Letters {

    /// Shorter texts ("Terima kasih") are written by many at the same time.
    private static final int FEW = 20;

    private static final Pattern LINK_OR_ACCOUNT =
            Pattern.compile("https?://\\S+|www\\.\\S+|@[\\p{L}\\p{N}_.]+");

    /// Unicode's normal forms sort the marks of a letter, which takes minutes for 100,000 of them.
    private static final Pattern MANY_MARKS = Pattern.compile("(\\p{Mn}{4})\\p{Mn}+");

    private static final char FIRST_MARK = '\u0300';
    private static final char FIRST_OUTSIDE_ASCII = '\u0080';

    private Letters() {}

    /// Every mention passes here twice, so each step is left out where it would change nothing.
    public static String of(String text) {
        String plain = normalized(text).toLowerCase(Locale.ROOT);
        return lettersAndDigits(
                mayNameAny(plain) ? LINK_OR_ACCOUNT.matcher(plain).replaceAll(" ") : plain);
    }

    private static String normalized(String text) {
        if (!reaches(text, FIRST_OUTSIDE_ASCII)) {
            return text;
        }
        String few = reaches(text, FIRST_MARK) ? MANY_MARKS.matcher(text).replaceAll("$1") : text;
        return Normalizer.normalize(few, Normalizer.Form.NFKC);
    }

    private static boolean reaches(String text, char first) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) >= first) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayNameAny(String plain) {
        return plain.indexOf('@') >= 0 || plain.contains("://") || plain.contains("www.");
    }

    private static String lettersAndDigits(String plain) {
        StringBuilder letters = new StringBuilder(plain.length());
        plain.codePoints().filter(Letters::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString();
    }

    /// Numbers of every kind: ½ and Ⅳ too.
    private static boolean isLetterOrDigit(int letter) {
        return Character.isLetterOrDigit(letter)
                || Character.getType(letter) == Character.LETTER_NUMBER
                || Character.getType(letter) == Character.OTHER_NUMBER;
    }

    /// True if they tell a text from others.
    public static boolean areMany(String letters) {
        return letters.codePointCount(0, letters.length()) >= FEW;
    }
}
