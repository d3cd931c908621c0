package id.percaya.listening.understanding.linear;

import java.util.List;
import java.util.Map;

/// A linear model over hashed features. A bucket has an inverse document frequency and a weight of
/// each class; a text's value in a bucket is (1 + ln count) × idf, each block of features of length
/// one.
public final class LinearModel {

    public static final double HIGHEST_IDF = 12;

    private static final int PACKED = 3;

    private final Map<String, String> properties;
    private final List<String> labels;
    private final byte[] idf;
    private final short[] weights;
    private final long[] packed;
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
        this.packed = packed(idf, weights, labels.size());
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

    /// The idf and the weights of a bucket in one long, so that a feature is one access to memory.
    private static long[] packed(byte[] idf, short[] weights, int classes) {
        if (classes != PACKED) {
            return new long[0];
        }
        long[] packed = new long[idf.length];
        for (int bucket = 0; bucket < packed.length; bucket++) {
            long row = idf[bucket] & 0xff;
            for (int each = 0; each < PACKED; each++) {
                row = (row << 16) | (weights[bucket * PACKED + each] & 0xffff);
            }
            packed[bucket] = row;
        }
        return packed;
    }

    /// Adds a block's scores to `scores`.
    public void score(Block block, double share, double[] scores) {
        if (packed.length > 0) {
            scorePacked(block, share, scores);
            return;
        }
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

    private void scorePacked(Block block, double share, double[] scores) {
        Block.Counted counted = block.counted();
        double first = 0;
        double second = 0;
        double third = 0;
        double square = 0;
        for (int at = 0; at < counted.size(); at++) {
            long row = packed[counted.bucket(at)];
            double value = value((byte) (row >> 48), counted.count(at));
            square += value * value;
            first += value * (short) (row >> 32);
            second += value * (short) (row >> 16);
            third += value * (short) row;
        }
        double scale = square == 0 ? 0 : share * unit / Math.sqrt(square);
        scores[0] += scale * first;
        scores[1] += scale * second;
        scores[2] += scale * third;
    }

    /// The value of a bucket that occurs `count` times.
    public static double value(byte idf, int count) {
        double weight = (idf & 0xff) * (HIGHEST_IDF / 255);
        return count == 1 ? weight : weight * Logarithms.onePlusLn(count);
    }
}
