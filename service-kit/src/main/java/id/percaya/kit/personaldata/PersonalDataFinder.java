package id.percaya.kit.personaldata;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;

/// Finds personal data in Indonesian free text. A place is told once, by the first kind that fits.
/// A number that only looks like one is left alone: an NIK must hold a region and a date of birth,
/// a card must pass its check digit, a phone number must exist in the numbering plan.
public final class PersonalDataFinder {

    private static final String MASK = "•";

    private PersonalDataFinder() {}

    /// The personal data of a text, in the order of the text.
    public static List<PersonalDatum> find(String text) {
        if (!mayHold(text)) {
            return List.of();
        }
        FoldedText folded = FoldedText.of(text);
        List<PersonalDatum> found = new ArrayList<>();
        for (PersonalPattern pattern : PersonalPattern.values()) {
            Matcher matcher = pattern.matcher(folded.text());
            int at = 0;
            while (matcher.find(at)) {
                add(pattern, matcher, folded, found);
                at = Math.max(matcher.end("value"), at + 1);
            }
        }
        found.sort(Comparator.comparingInt(PersonalDatum::start));
        return List.copyOf(found);
    }

    /// Each kind has a digit or a sign of e-mail, and most texts have neither.
    private static boolean mayHold(String text) {
        return text.codePoints()
                .anyMatch(next -> Character.isDigit(next) || next == '@' || next == '＠');
    }

    private static void add(
            PersonalPattern pattern,
            Matcher matcher,
            FoldedText folded,
            List<PersonalDatum> found) {
        PersonalDatum datum =
                new PersonalDatum(
                        pattern.kind(),
                        folded.startOf(matcher.start("value")),
                        folded.endOf(matcher.end("value") - 1));
        boolean taken = found.stream().anyMatch(datum::overlaps);
        if (!taken && pattern.isValid(matcher.group("value"))) {
            found.add(datum);
        }
    }

    /// The text with the letters and digits of personal data replaced by dots.
    public static String masked(String text) {
        return masked(text, _ -> true);
    }

    /// With only the wanted ones of its personal data replaced.
    public static String masked(String text, Predicate<PersonalDatum> wanted) {
        List<PersonalDatum> found = find(text).stream().filter(wanted).toList();
        if (found.isEmpty()) {
            return text;
        }
        StringBuilder masked = new StringBuilder();
        int at = 0;
        for (PersonalDatum datum : found) {
            masked.append(text, at, datum.start());
            masked.append(dots(text.substring(datum.start(), datum.end())));
            at = datum.end();
        }
        return masked.append(text, at, text.length()).toString();
    }

    private static String dots(String value) {
        StringBuilder dots = new StringBuilder();
        value.codePoints()
                .forEach(each ->
                        dots.append(
                                Character.isLetterOrDigit(each) ? MASK : Character.toString(each)));
        return dots.toString();
    }
}
