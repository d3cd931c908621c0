package id.percaya.kit.directory;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds the codes that somebody may have meant: those whose code, name or synonym is nearly the
/// text that they entered. Case, accents and the signs between words do not count; an exchange of
/// two neighbouring letters counts as one edit.
public final class SimilarCodes {

    private static final int LETTERS_PER_EDIT = 4;
    private static final int MOST_EDITS = 3;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private SimilarCodes() {}

    /// An entry that may be suggested.
    ///
    /// @param names its name and its synonyms
    public record Candidate(String code, List<String> names) {

        public Candidate {
            names = List.copyOf(names);
        }

        Stream<String> texts() {
            return Stream.concat(Stream.of(code), names.stream());
        }
    }

    private record Near(String code, int distance) {}

    /// At most [Directory#MOST_SUGGESTIONS] codes, the nearest first.
    public static List<String> of(String entered, Stream<Candidate> candidates) {
        String wanted = folded(entered);
        int most = Math.clamp(wanted.length() / LETTERS_PER_EDIT, 1, MOST_EDITS);
        return candidates
                .map(candidate -> new Near(candidate.code(), distance(wanted, candidate, most)))
                .filter(near -> near.distance() <= most)
                .sorted(Comparator.comparingInt(Near::distance).thenComparing(Near::code))
                .limit(Directory.MOST_SUGGESTIONS)
                .map(Near::code)
                .toList();
    }

    private static int distance(String wanted, Candidate candidate, int most) {
        return candidate
                .texts()
                .map(SimilarCodes::folded)
                .mapToInt(text -> EditDistance.of(wanted, text, most))
                .min()
                .orElseThrow();
    }

    private static String folded(String text) {
        String plain = MARKS.matcher(Normalizer.normalize(text, Form.NFKD)).replaceAll("");
        return SIGNS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
