package id.percaya.listening.understanding.training;

import id.percaya.listening.understanding.linear.Block;
import id.percaya.listening.understanding.linear.LinearModel;
import id.percaya.listening.understanding.mood.MoodFeatures;
import java.util.List;

/// Counts in how many texts a bucket occurs.
final class Frequencies {

    private static final int LEAST = 2;

    private Frequencies() {}

    /// The inverse document frequency of each bucket as a model file has it; 0 under two texts.
    static byte[] idf(List<MoodFeatures> texts, int columns) {
        int[] frequencies = new int[columns];
        for (MoodFeatures text : texts) {
            count(text.words(), frequencies);
            count(text.characters(), frequencies);
        }
        return idf(frequencies, texts.size());
    }

    static void count(Block block, int[] frequencies) {
        Block.Counted counted = block.counted();
        for (int at = 0; at < counted.size(); at++) {
            frequencies[counted.bucket(at)]++;
        }
    }

    static byte[] idf(int[] frequencies, int texts) {
        byte[] idf = new byte[frequencies.length];
        for (int column = 0; column < idf.length; column++) {
            if (frequencies[column] >= LEAST) {
                double value = 1 + StrictMath.log((1.0 + texts) / (1 + frequencies[column]));
                idf[column] = (byte) Math.round(value * 255 / LinearModel.HIGHEST_IDF);
            }
        }
        return idf;
    }
}
