package id.percaya.listening.intake.cell;

/// White space as spreadsheets and web pages write it: also no-break, narrow and zero-width spaces,
/// and a byte order mark.
public final class Blanks {

    private Blanks() {}

    public static String strip(String value) {
        int start = 0;
        int end = value.length();
        while (start < end && isBlank(value.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(value.charAt(end - 1))) {
            end--;
        }
        return value.substring(start, end);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || c == '\uFEFF'
                || c == '\u200B';
    }
}
