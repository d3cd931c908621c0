package id.percaya.listening.understanding.mood;

import id.percaya.listening.understanding.lexicon.Lexicon;
import id.percaya.listening.understanding.linear.LinearModel;
import java.util.List;
import java.util.Set;

/// Tells the mood of texts.
public final class MoodModel {

    /// How much the characters of a text count beside its words.
    public static final double CHARACTERS = 0.85;

    public static final String TEMPERATURE = "temperature";

    private static final Mood[] MOODS = Mood.values();

    private final LinearModel model;
    private final Lexicon lexicon;
    private final double temperature;

    public MoodModel(LinearModel model, Lexicon lexicon) {
        this.model = model;
        this.lexicon = lexicon;
        this.temperature = Double.parseDouble(model.properties().getOrDefault(TEMPERATURE, "1"));
    }

    public String version() {
        return model.version();
    }

    public MoodScore of(String text) {
        return of(margins(text));
    }

    /// @param words of the text, as the lexicon reads them
    /// @param events the grave events that they tell
    public MoodScore of(List<String> words, Set<String> events) {
        return of(margins(MoodFeatures.of(words, events, lexicon)));
    }

    private MoodScore of(double[] scores) {
        int best = 0;
        for (int each = 1; each < scores.length; each++) {
            best = scores[each] > scores[best] ? each : best;
        }
        double sum = 0;
        for (double score : scores) {
            sum += Math.exp((score - scores[best]) * temperature);
        }
        return new MoodScore(MOODS[best], 1 / sum, model.version(), lexicon.version());
    }

    /// The distance of the text from each class's border, before any probability.
    public double[] margins(String text) {
        return margins(MoodFeatures.of(text, lexicon));
    }

    private double[] margins(MoodFeatures features) {
        double[] scores = model.bias();
        model.score(features.words(), 1, scores);
        model.score(features.characters(), CHARACTERS, scores);
        return scores;
    }
}
