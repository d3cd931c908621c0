package id.percaya.listening.understanding.training;

import id.percaya.listening.understanding.mood.MoodModel;
import java.util.List;

/// Moves the borders between the moods so that the macro-F1 of the held sets is highest, each set
/// counting alike. The figures of these sets are a little optimistic for it.
final class Biases {

    private static final double STEP = 0.02;
    private static final int STEPS = 10;

    private final List<List<Labelled>> sets;
    private final List<List<double[]>> margins;

    private Biases(List<List<Labelled>> sets, MoodModel model) {
        this.sets = sets;
        this.margins =
                sets.stream()
                        .map(set -> set.stream().map(text -> model.margins(text.text())).toList())
                        .toList();
    }

    /// The value that is added to the score of each mood.
    static double[] of(List<List<Labelled>> sets, MoodModel model) {
        Biases biases = new Biases(sets, model);
        double[] best = new double[Train.MOODS.size()];
        double highest = biases.sum(best);
        for (int negative = -STEPS; negative <= STEPS; negative++) {
            for (int neutral = -STEPS; neutral <= STEPS; neutral++) {
                double[] moved = {negative * STEP, neutral * STEP, 0};
                double reached = biases.sum(moved);
                if (reached > highest) {
                    highest = reached;
                    best = moved;
                }
            }
        }
        return best;
    }

    private double sum(double[] moved) {
        double sum = 0;
        for (int set = 0; set < sets.size(); set++) {
            sum += macroF1(sets.get(set), margins.get(set), moved);
        }
        return sum;
    }

    private static double macroF1(List<Labelled> texts, List<double[]> margins, double[] moved) {
        int[][] confusion = new int[moved.length][moved.length];
        for (int at = 0; at < texts.size(); at++) {
            confusion[Train.MOODS.indexOf(texts.get(at).label())][best(margins.get(at), moved)]++;
        }
        double sum = 0;
        for (int each = 0; each < moved.length; each++) {
            int both = 0;
            for (int other = 0; other < moved.length; other++) {
                both += confusion[each][other] + confusion[other][each];
            }
            sum += both == 0 ? 0 : 2.0 * confusion[each][each] / both;
        }
        return sum / moved.length;
    }

    private static int best(double[] margins, double[] moved) {
        int best = 0;
        for (int each = 1; each < moved.length; each++) {
            best = margins[each] + moved[each] > margins[best] + moved[best] ? each : best;
        }
        return best;
    }
}
