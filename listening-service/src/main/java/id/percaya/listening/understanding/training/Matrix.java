package id.percaya.listening.understanding.training;

import id.percaya.listening.understanding.linear.Block;
import id.percaya.listening.understanding.linear.LinearModel;
import java.util.Arrays;

/// Rows of (column, value), one behind the other.
final class Matrix {

    private int[] columns = new int[1 << 16];
    private float[] values = new float[1 << 16];
    private int[] begins = new int[1 << 10];
    private int rows;
    private int size;

    void add(int column, double value) {
        if (size == columns.length) {
            columns = Arrays.copyOf(columns, size * 2);
            values = Arrays.copyOf(values, size * 2);
        }
        columns[size] = column;
        values[size++] = (float) value;
    }

    /// Adds a block of features of the length `share`.
    void addBlock(Block block, byte[] idf, double share) {
        Block.Counted counted = block.counted();
        double[] found = new double[counted.size()];
        double square = 0;
        for (int at = 0; at < found.length; at++) {
            found[at] = LinearModel.value(idf[counted.bucket(at)], counted.count(at));
            square += found[at] * found[at];
        }
        for (int at = 0; at < found.length; at++) {
            if (found[at] > 0) {
                add(counted.bucket(at), share * found[at] / Math.sqrt(square));
            }
        }
    }

    void endRow() {
        if (++rows == begins.length) {
            begins = Arrays.copyOf(begins, rows * 2);
        }
        begins[rows] = size;
    }

    int rows() {
        return rows;
    }

    int begin(int row) {
        return begins[row];
    }

    int end(int row) {
        return begins[row + 1];
    }

    int column(int at) {
        return columns[at];
    }

    float value(int at) {
        return values[at];
    }
}
