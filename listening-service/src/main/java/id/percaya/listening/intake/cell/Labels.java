package id.percaya.listening.intake.cell;

import id.percaya.listening.intake.mention.Sentiment;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Maps the sentiment and language labels of vendors, in English and Indonesian.
public final class Labels {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}/+-]+");

    /// Words that say how strong a sentiment is.
    private static final Set<String> DEGREES =
            Set.of(
                    "very",
                    "highly",
                    "strongly",
                    "strong",
                    "extremely",
                    "somewhat",
                    "slightly",
                    "mostly",
                    "sangat",
                    "amat",
                    "agak",
                    "cukup",
                    "cenderung",
                    "sedikit",
                    "sentiment",
                    "sentimen");

    private static final Map<Sentiment, Set<String>> SENTIMENTS =
            Map.of(
                    Sentiment.POSITIVE,
                    Set.of("positive", "positif", "pos", "+", "favorable", "favourable", "baik"),
                    Sentiment.NEGATIVE,
                    Set.of(
                            "negative",
                            "negatif",
                            "neg",
                            "-ve",
                            "unfavorable",
                            "unfavourable",
                            "buruk"),
                    Sentiment.NEUTRAL,
                    Set.of("neutral", "netral", "neu"),
                    Sentiment.UNKNOWN,
                    Set.of(
                            "",
                            "-",
                            "unknown",
                            "mixed",
                            "campuran",
                            "ambivalent",
                            "not rated",
                            "unrated",
                            "not scored",
                            "unassigned",
                            "undetermined",
                            "none",
                            "null",
                            "n/a",
                            "na",
                            "tidak diketahui",
                            "tidak ada",
                            "belum dinilai",
                            "belum"));

    private static final Map<String, Sentiment> BY_LABEL =
            SENTIMENTS.entrySet().stream()
                    .flatMap(entry ->
                            entry.getValue().stream()
                                    .map(label -> Map.entry(label, entry.getKey())))
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    private Labels() {}

    /// Empty for a label that is not in the table. A vendor's "mixed" or "not rated" is
    /// [Sentiment#UNKNOWN].
    public static Optional<Sentiment> sentiment(String label) {
        String plain = Normalizer.normalize(label, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        Stream<String> words = Arrays.stream(NO_WORD.split(plain.replace('_', ' ')));
        String bare =
                words.filter(word -> !word.isEmpty() && !DEGREES.contains(word))
                        .collect(Collectors.joining(" "));
        return bare.isEmpty() && !plain.isBlank()
                ? Optional.empty()
                : Optional.ofNullable(BY_LABEL.get(bare));
    }

    /// Maps a language name to its code (`en`, `id`); other values are returned unchanged.
    public static String language(String label) {
        return switch (label.toLowerCase(Locale.ROOT)) {
            case "english", "inggris", "bahasa inggris" -> "en";
            case "indonesian", "indonesia", "bahasa indonesia", "in" -> "id";
            case "javanese", "jawa", "bahasa jawa" -> "jv";
            case "sundanese", "sunda", "bahasa sunda" -> "su";
            case "malay", "melayu", "bahasa melayu" -> "ms";
            default -> label;
        };
    }
}
