package id.percaya.listening.intake.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A foreign value as it may be shown in an error: enough to find it, nothing that tells who it is
/// about. Long numbers (identity cards, phones, medical records), e-mail addresses and handles go.
final class MaskedValue {

    private static final int LONGEST = 40;
    private static final int READ = 200;
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+");
    private static final Pattern HANDLE = Pattern.compile("@[\\p{L}\\p{N}_.]+");
    private static final Pattern LONG_NUMBER = Pattern.compile("\\+?\\d(?:[\\s.-]?\\d){5,}");
    private static final Pattern DATE_START =
            Pattern.compile("^\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4}(?!\\d)");
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    private MaskedValue() {}

    static String of(String value) {
        String head = value.substring(0, Math.min(value.length(), READ));
        String masked = HANDLE.matcher(EMAIL.matcher(head).replaceAll("…@…")).replaceAll("@…");
        String plain = CONTROL.matcher(withoutLongNumbers(masked)).replaceAll(" ");
        return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST) + "…";
    }

    /// A date that the value begins with is what somebody looks for, so it stays.
    private static String withoutLongNumbers(String value) {
        Matcher date = DATE_START.matcher(value);
        int from = date.find() ? date.end() : 0;
        String rest = LONG_NUMBER.matcher(value.substring(from)).replaceAll("…");
        return value.substring(0, from) + rest;
    }
}
