package id.percaya.listening.intake.reading;

import id.percaya.listening.intake.mention.Sentiment;
import java.util.Locale;

/// Maps the sentiment and language labels of vendors, in English and Indonesian. An empty or other
/// label ("mixed", "campuran", "not rated") is [Sentiment#UNKNOWN].
final class Labels {

    private Labels() {}

    static Sentiment sentiment(String label) {
        return switch (label.toLowerCase(Locale.ROOT)) {
            case "positive", "positif", "pos" -> Sentiment.POSITIVE;
            case "negative", "negatif", "neg" -> Sentiment.NEGATIVE;
            case "neutral", "netral" -> Sentiment.NEUTRAL;
            default -> Sentiment.UNKNOWN;
        };
    }

    /// Maps a language name to its code (`en`, `id`); other values are returned unchanged.
    static String language(String label) {
        return switch (label.toLowerCase(Locale.ROOT)) {
            case "english", "inggris", "bahasa inggris" -> "en";
            case "indonesian", "indonesia", "bahasa indonesia" -> "id";
            case "javanese", "jawa", "bahasa jawa" -> "jv";
            case "sundanese", "sunda", "bahasa sunda" -> "su";
            case "malay", "melayu", "bahasa melayu" -> "ms";
            default -> label;
        };
    }
}
