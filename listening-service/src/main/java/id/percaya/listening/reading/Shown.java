package id.percaya.listening.reading;

import java.util.regex.Pattern;

/// A foreign value as it may be shown in an error: enough to find it, nothing that tells who it is
/// about. Long numbers (identity cards, phones, medical records), e-mail addresses and handles go.
final class Shown {

    private static final int LONGEST = 40;
    private static final int READ = 200;
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+");
    private static final Pattern HANDLE = Pattern.compile("@[\\p{L}\\p{N}_.]+");
    private static final Pattern LONG_NUMBER = Pattern.compile("\\+?\\d(?:[\\s.-]?\\d){5,}");
    private static final Pattern DATE_START =
            Pattern.compile("^\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4}");
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    private Shown() {}

    static String of(String value) {
        String head = value.substring(0, Math.min(value.length(), READ));
        String masked = HANDLE.matcher(EMAIL.matcher(head).replaceAll("…@…")).replaceAll("@…");
        if (!DATE_START.matcher(masked).find()) {
            masked = LONG_NUMBER.matcher(masked).replaceAll("…");
        }
        String plain = CONTROL.matcher(masked).replaceAll(" ");
        return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST) + "…";
    }
}
