package id.percaya.listening.understanding.training;

import id.percaya.listening.understanding.linear.LinearModel;
import java.util.List;
import java.util.Map;

/// Rounds weights to 16 bits.
final class Quantised {

    private Quantised() {}

    static LinearModel model(
            Map<String, String> properties,
            List<String> labels,
            byte[] idf,
            double[][] weights,
            double[] bias) {
        double unit = highest(weights) / Short.MAX_VALUE;
        int classes = labels.size();
        short[] rounded = new short[idf.length * classes];
        for (int bucket = 0; bucket < idf.length; bucket++) {
            for (int each = 0; each < classes; each++) {
                rounded[bucket * classes + each] = (short) Math.round(weights[each][bucket] / unit);
            }
        }
        return new LinearModel(properties, labels, idf, rounded, unit, bias);
    }

    private static double highest(double[][] weights) {
        double highest = Double.MIN_NORMAL;
        for (double[] ofClass : weights) {
            for (double weight : ofClass) {
                highest = Math.max(highest, Math.abs(weight));
            }
        }
        return highest;
    }
}
