package id.percaya.listening.intake.cell;

import id.percaya.listening.intake.row.Consequence;
import id.percaya.listening.intake.row.Rule;
import java.util.EnumMap;
import java.util.Map;

/// A text from outside that can be stored: line breaks are `\n`, control characters are removed,
/// lone surrogates become U+FFFD, and a text that is too long is cut.
///
/// @param findings for each broken rule its consequence
record RepairedText(String text, Map<Rule, Consequence> findings) {

    private static final char LOST = '\uFFFD';

    static RepairedText of(String value, int maxLength) {
        Map<Rule, Consequence> findings = new EnumMap<>(Rule.class);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '\r') {
                text.append(i + 1 < value.length() && value.charAt(i + 1) == '\n' ? "" : "\n");
            } else if (c < ' ' && c != '\n' && c != '\t') {
                findings.put(Rule.CONTROL_CHARACTER, Consequence.CELL_REPAIRED);
            } else if (isLoneSurrogate(value, i)) {
                findings.put(Rule.ENCODING, Consequence.CELL_REPAIRED);
                text.append(LOST);
            } else {
                if (c == LOST) {
                    findings.putIfAbsent(Rule.ENCODING, Consequence.CELL_KEPT);
                }
                text.append(c);
            }
        }
        if (text.length() > maxLength) {
            findings.put(Rule.TOO_LONG, Consequence.CELL_REPAIRED);
            text.setLength(cut(text, maxLength));
        }
        return new RepairedText(text.toString(), findings);
    }

    private static int cut(StringBuilder text, int maxLength) {
        return Character.isHighSurrogate(text.charAt(maxLength - 1)) ? maxLength - 1 : maxLength;
    }

    private static boolean isLoneSurrogate(String value, int at) {
        char c = value.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 == value.length() || !Character.isLowSurrogate(value.charAt(at + 1));
        }
        return Character.isLowSurrogate(c)
                && (at == 0 || !Character.isHighSurrogate(value.charAt(at - 1)));
    }
}
