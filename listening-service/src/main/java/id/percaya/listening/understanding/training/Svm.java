package id.percaya.listening.understanding.training;

import java.util.Arrays;
import java.util.Random;

/// A support vector machine with squared hinge loss, by dual coordinate descent (Hsieh et al., ICML
/// 2008). Unlike liblinear's Java port it knows a weight of each text, and multiplies each column
/// by a factor without another copy of the rows.
final class Svm {

    private static final int EPOCHS = 60;
    private static final double ENOUGH = 0.1;
    private static final long SEED = 42;

    private final Matrix rows;
    private final float[] factors;
    private final boolean[] inClass;
    private final double[] costs;
    private final double[] weights;
    private double bias;

    /// @param factors by which a column is multiplied
    /// @param costs of an error in each row; rows with 0 do not take part
    Svm(Matrix rows, float[] factors, boolean[] inClass, double[] costs) {
        this.rows = rows;
        this.factors = factors;
        this.inClass = inClass;
        this.costs = costs;
        this.weights = new double[factors.length];
    }

    void train() {
        int[] order = participants();
        double[] norms = norms(order);
        double[] alphas = new double[rows.rows()];
        Random random = new Random(SEED);
        double widest = Double.MAX_VALUE;
        for (int epoch = 0; epoch < EPOCHS && widest > ENOUGH; epoch++) {
            shuffle(order, random);
            widest = epoch(order, norms, alphas);
        }
    }

    /// The weights of the columns, their factors included.
    double[] weights() {
        return weights;
    }

    double bias() {
        return bias;
    }

    private double epoch(int[] order, double[] norms, double[] alphas) {
        double highest = 0;
        double lowest = 0;
        for (int row : order) {
            double sign = inClass[row] ? 1 : -1;
            double slack = 1 / (2 * costs[row]);
            double gradient = sign * margin(row) - 1 + slack * alphas[row];
            double projected = alphas[row] == 0 ? Math.min(gradient, 0) : gradient;
            highest = Math.max(highest, projected);
            lowest = Math.min(lowest, projected);
            double alpha = Math.max(alphas[row] - gradient / (norms[row] + slack), 0);
            move(row, (alpha - alphas[row]) * sign);
            alphas[row] = alpha;
        }
        return highest - lowest;
    }

    private double margin(int row) {
        double sum = bias;
        for (int at = rows.begin(row); at < rows.end(row); at++) {
            sum += rows.value(at) * weights[rows.column(at)];
        }
        return sum;
    }

    private void move(int row, double step) {
        if (step == 0) {
            return;
        }
        bias += step;
        for (int at = rows.begin(row); at < rows.end(row); at++) {
            int column = rows.column(at);
            float factor = factors[column];
            weights[column] += step * rows.value(at) * factor * factor;
        }
    }

    private double[] norms(int[] order) {
        double[] norms = new double[rows.rows()];
        for (int row : order) {
            norms[row] = 1;
            for (int at = rows.begin(row); at < rows.end(row); at++) {
                float scaled = rows.value(at) * factors[rows.column(at)];
                norms[row] += scaled * scaled;
            }
        }
        return norms;
    }

    private int[] participants() {
        int[] order = new int[rows.rows()];
        int count = 0;
        for (int row = 0; row < order.length; row++) {
            if (costs[row] > 0) {
                order[count++] = row;
            }
        }
        return Arrays.copyOf(order, count);
    }

    private static void shuffle(int[] order, Random random) {
        for (int at = order.length - 1; at > 0; at--) {
            int other = random.nextInt(at + 1);
            int kept = order[at];
            order[at] = order[other];
            order[other] = kept;
        }
    }
}
