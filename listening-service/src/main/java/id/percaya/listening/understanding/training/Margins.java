package id.percaya.listening.understanding.training;

import id.percaya.listening.understanding.language.LanguageFeatures;
import id.percaya.listening.understanding.language.LanguageModel;
import id.percaya.listening.understanding.linear.LinearModel;
import java.util.List;
import java.util.Locale;

/// The margin between the two likeliest languages under which none is told.
final class Margins {

    private static final double REJECTED = 0.02;

    private Margins() {}

    /// The margin that leaves 2 % of the held texts without a language.
    static String rejecting(LinearModel model, List<Labelled> held) {
        LanguageModel languages = new LanguageModel(model);
        double[] margins =
                held.stream()
                        .mapToDouble(
                                text -> languages.guess(LanguageFeatures.of(text.text())).margin())
                        .sorted()
                        .toArray();
        double margin = margins[(int) (margins.length * REJECTED)];
        return String.format(Locale.ROOT, "%.4f", margin);
    }
}
