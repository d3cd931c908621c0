package id.percaya.listening.understanding.linear;

import java.util.List;
import java.util.Map;

/// A linear model over hashed features. A bucket has an inverse document frequency and a weight of
/// each class; a text's value in a bucket is (1 + ln count) × idf, each block of features of length
/// one.
public final class LinearModel {

    public static final double HIGHEST_IDF = 12;

    private final Map<String, String> properties;
    private final List<String> labels;
    private final byte[] idf;
    private final short[] weights;
    private final double unit;
    private final double[] bias;

    /// @param properties all that the file's head says
    /// @param idf in 255ths of [#HIGHEST_IDF]; 0 for a bucket that training has not seen
    /// @param weights of class c in bucket b at `b × classes + c`, in units of `unit`
    public LinearModel(
            Map<String, String> properties,
            List<String> labels,
            byte[] idf,
            short[] weights,
            double unit,
            double[] bias) {
        this.properties = Map.copyOf(properties);
        this.labels = List.copyOf(labels);
        this.idf = idf;
        this.weights = weights;
        this.unit = unit;
        this.bias = bias;
    }

    /// The same model with another head.
    public LinearModel with(Map<String, String> others) {
        return new LinearModel(others, labels, idf, weights, unit, bias);
    }

    /// The same model with other scores to begin with.
    public LinearModel withBias(double[] others) {
        return new LinearModel(properties, labels, idf, weights, unit, others);
    }

    public Map<String, String> properties() {
        return properties;
    }

    public List<String> labels() {
        return labels;
    }

    byte[] idf() {
        return idf;
    }

    short[] weights() {
        return weights;
    }

    double unit() {
        return unit;
    }

    /// The scores to which the blocks of a text are added.
    public double[] bias() {
        return bias.clone();
    }

    public String version() {
        return properties.getOrDefault("version", "");
    }

    /// Adds a block's scores to `scores`.
    public void score(Block block, double share, double[] scores) {
        Block.Counted counted = block.counted();
        int classes = scores.length;
        double[] sums = new double[classes];
        double square = 0;
        for (int at = 0; at < counted.size(); at++) {
            int bucket = counted.bucket(at);
            double value = value(idf[bucket], counted.count(at));
            square += value * value;
            for (int each = 0; each < classes; each++) {
                sums[each] += value * weights[bucket * classes + each];
            }
        }
        double scale = square == 0 ? 0 : share * unit / Math.sqrt(square);
        for (int each = 0; each < classes; each++) {
            scores[each] += scale * sums[each];
        }
    }

    /// The value of a bucket that occurs `count` times.
    public static double value(byte idf, int count) {
        double weight = (idf & 0xff) * (HIGHEST_IDF / 255);
        return count == 1 ? weight : weight * Logarithms.onePlusLn(count);
    }
}
