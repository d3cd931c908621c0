package id.percaya.listening.understanding.linear;

/// 1 + ln n, by table for the counts that occur.
final class Logarithms {

    private static final double[] TABLE = table(64);

    private Logarithms() {}

    static double onePlusLn(int count) {
        return count < TABLE.length ? TABLE[count] : 1 + StrictMath.log(count);
    }

    private static double[] table(int size) {
        double[] table = new double[size];
        for (int count = 1; count < size; count++) {
            table[count] = 1 + StrictMath.log(count);
        }
        return table;
    }
}
