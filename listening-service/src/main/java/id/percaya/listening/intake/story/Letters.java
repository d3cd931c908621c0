package id.percaya.listening.intake.story;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// The letters and digits of a text, whatever its typography, links and named accounts.
public final class Letters {

    /// Shorter texts ("Terima kasih") are written by many at the same time.
    private static final int FEW = 20;

    private static final Pattern LINK_OR_ACCOUNT =
            Pattern.compile("(?i)https?://\\S+|www\\.\\S+|@[\\p{L}\\p{N}_.]+");
    private static final Pattern NO_LETTER_OR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");

    /// Unicode's normal forms sort the marks of a letter, which takes minutes for 100,000 of them.
    private static final Pattern MANY_MARKS = Pattern.compile("(\\p{Mn}{4})\\p{Mn}+");

    private Letters() {}

    public static String of(String text) {
        String few = MANY_MARKS.matcher(text).replaceAll("$1");
        String plain = Normalizer.normalize(few, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return NO_LETTER_OR_DIGIT
                .matcher(LINK_OR_ACCOUNT.matcher(plain).replaceAll(" "))
                .replaceAll("");
    }

    /// True if they tell a text from others.
    public static boolean areMany(String letters) {
        return letters.codePointCount(0, letters.length()) >= FEW;
    }
}
