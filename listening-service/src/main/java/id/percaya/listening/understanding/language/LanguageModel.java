package id.percaya.listening.understanding.language;

import id.percaya.listening.understanding.linear.LinearModel;
import java.util.Optional;
import java.util.Set;

/// Tells the language of texts, as an ISO 639 code.
public final class LanguageModel {

    /// The property with the margin under which no language is told.
    public static final String MARGIN = "margin";

    private static final int FEWEST_WORDS = 3;

    private final LinearModel model;
    private final double margin;
    private final Set<String> languages;

    public LanguageModel(LinearModel model) {
        this.model = model;
        this.margin = Double.parseDouble(model.properties().getOrDefault(MARGIN, "0"));
        this.languages = Set.copyOf(model.labels());
    }

    public String version() {
        return model.version();
    }

    public Set<String> languages() {
        return languages;
    }

    /// The language; empty when the text is too short or lies between two.
    public Optional<String> of(String text) {
        LanguageFeatures features = LanguageFeatures.of(text);
        if (features.words() < FEWEST_WORDS) {
            return Optional.empty();
        }
        Guess guess = guess(features);
        return guess.margin() < margin ? Optional.empty() : Optional.of(guess.language());
    }

    /// The likeliest language, however narrowly.
    public Guess guess(LanguageFeatures features) {
        double[] scores = model.bias();
        model.score(features.block(), 1, scores);
        int best = 0;
        double second = Double.NEGATIVE_INFINITY;
        for (int each = 1; each < scores.length; each++) {
            if (scores[each] > scores[best]) {
                second = scores[best];
                best = each;
            } else {
                second = Math.max(second, scores[each]);
            }
        }
        return new Guess(model.labels().get(best), scores[best] - second);
    }

    /// @param margin how far the language leads the second
    public record Guess(String language, double margin) {}
}
