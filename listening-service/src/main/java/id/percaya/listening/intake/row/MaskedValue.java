package id.percaya.listening.intake.row;

import id.percaya.kit.personaldata.PersonalDataFinder;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Shortens and masks a value for display in an error, so that the row can be found but no person
/// identified. Long numbers (identity cards, phones, medical records), e-mail addresses and handles
/// are masked.
final class MaskedValue {

    private static final int MAX_SHOWN = 40;
    private static final int MAX_INSPECTED = 200;
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+");
    private static final Pattern HANDLE = Pattern.compile("@[\\p{L}\\p{N}_.]+");
    private static final Pattern LONG_NUMBER =
            Pattern.compile("\\+?\\p{Nd}(?:[\\s.()-]{0,2}\\p{Nd}){5,}");
    private static final Pattern DATE_START =
            Pattern.compile("^\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4}(?!\\d)");
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    private MaskedValue() {}

    static String of(String value) {
        String head = value.substring(0, Math.min(value.length(), MAX_INSPECTED));
        String masked = HANDLE.matcher(EMAIL.matcher(head).replaceAll("…@…")).replaceAll("@…");
        String plain =
                PersonalDataFinder.masked(
                        CONTROL.matcher(withoutLongNumbers(masked)).replaceAll(" "));
        return plain.length() <= MAX_SHOWN ? plain : plain.substring(0, MAX_SHOWN) + "…";
    }

    /// Keeps a leading date, because the reader needs it to find the row.
    private static String withoutLongNumbers(String value) {
        Matcher date = DATE_START.matcher(value);
        int from = date.find() ? date.end() : 0;
        String rest = LONG_NUMBER.matcher(value.substring(from)).replaceAll("…");
        return value.substring(0, from) + rest;
    }
}
