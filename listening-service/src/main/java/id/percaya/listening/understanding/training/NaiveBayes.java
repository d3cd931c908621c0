package id.percaya.listening.understanding.training;

import java.util.Arrays;

/// How much a column tells about a class: the naive-Bayes ratio (Wang and Manning, ACL 2012).
final class NaiveBayes {

    private NaiveBayes() {}

    /// `plain` + (1 − `plain`) × |ln ratio| of each column, smoothed by 1.
    static float[] factors(
            Matrix rows, boolean[] inClass, double[] costs, double plain, int columns) {
        double[] inside = new double[columns];
        double[] outside = new double[columns];
        Arrays.fill(inside, 1);
        Arrays.fill(outside, 1);
        for (int row = 0; row < rows.rows(); row++) {
            double[] counts = inClass[row] ? inside : outside;
            for (int at = rows.begin(row); at < rows.end(row); at++) {
                counts[rows.column(at)] += costs[row];
            }
        }
        double shift = StrictMath.log(sum(outside) / sum(inside));
        float[] factors = new float[columns];
        for (int column = 0; column < columns; column++) {
            double ratio = StrictMath.log(inside[column] / outside[column]) + shift;
            factors[column] = (float) (plain + (1 - plain) * Math.abs(ratio));
        }
        return factors;
    }

    private static double sum(double[] counts) {
        return Arrays.stream(counts).sum();
    }
}
