package id.percaya.listening.intake.reading;

import id.percaya.listening.intake.mention.Sentiment;
import java.util.Locale;

/// The moods that vendors name, in English and Indonesian. No label, and any that says neither good
/// nor bad nor neutral ("mixed", "campuran", "not rated"), is [Sentiment#UNKNOWN].
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

    /// `en`, `id` from "English", "Indonesian", "Bahasa Indonesia", or a code as it is.
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
