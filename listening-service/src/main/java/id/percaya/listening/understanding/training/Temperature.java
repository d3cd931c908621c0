package id.percaya.listening.understanding.training;

import id.percaya.listening.understanding.mood.MoodModel;
import java.util.List;
import java.util.Locale;

/// The factor that turns margins into probabilities: the one with the least log loss on held text.
final class Temperature {

    private static final int TENTHS = 100;

    private Temperature() {}

    static String of(MoodModel model, List<String> labels, List<Labelled> held) {
        List<double[]> margins = held.stream().map(text -> model.margins(text.text())).toList();
        int best = 1;
        double least = Double.MAX_VALUE;
        for (int tenths = 1; tenths <= TENTHS; tenths++) {
            double loss = 0;
            for (int at = 0; at < held.size(); at++) {
                int label = labels.indexOf(held.get(at).label());
                loss += loss(margins.get(at), label, tenths / 10.0);
            }
            if (loss < least) {
                least = loss;
                best = tenths;
            }
        }
        return String.format(Locale.ROOT, "%.1f", best / 10.0);
    }

    private static double loss(double[] margins, int label, double factor) {
        double sum = 0;
        for (double margin : margins) {
            sum += StrictMath.exp((margin - margins[label]) * factor);
        }
        return StrictMath.log(sum);
    }
}
