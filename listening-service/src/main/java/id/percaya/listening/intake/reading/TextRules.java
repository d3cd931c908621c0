package id.percaya.listening.intake.reading;

import java.util.Optional;

/// Checks that any text from outside must pass before it is stored.
final class TextRules {

    private TextRules() {}

    static Optional<Rule> violation(String value, int maxLength) {
        if (value.length() > maxLength) {
            return Optional.of(Rule.TOO_LONG);
        }
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '\uFFFD' || isLoneSurrogate(value, i)) {
                return Optional.of(Rule.ENCODING);
            }
            if (c < ' ' && c != '\n' && c != '\t') {
                return Optional.of(Rule.CONTROL_CHARACTER);
            }
        }
        return Optional.empty();
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
