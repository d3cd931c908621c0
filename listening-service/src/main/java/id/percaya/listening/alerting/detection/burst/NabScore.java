package id.percaya.listening.alerting.detection.burst;

import java.util.List;

/// Scores alarms as the Numenta Anomaly Benchmark does (Lavin and Ahmad, 2015): the earliest alarm
/// in each labelled window earns up to 1, a missed window costs `missed`, each alarm outside costs
/// up to `falseAlarm`, less shortly after a window. The first 15 % of the rows do not count.
///
/// @param earned sum over the windows and the false alarms
public record NabScore(double earned, int windows, int found, int falseRows, double missed) {

    private static final double SLOPE = 5;
    private static final double PROBATION = 0.15;
    private static final double EARLIEST = sigmoid(-1);

    /// A labelled window of rows, both ends included.
    public record Rows(int first, int last) {}

    public static NabScore of(
            boolean[] alarms, List<Rows> windows, double falseAlarm, double missed) {
        double earned = 0;
        int found = 0;
        for (Rows window : windows) {
            double best = best(alarms, window);
            earned += best > 0 ? best : -missed;
            found += best > 0 ? 1 : 0;
        }
        int falseRows = 0;
        for (int row = probation(alarms.length); row < alarms.length; row++) {
            if (alarms[row] && isOutside(row, windows)) {
                earned += falseAlarm * outside(row, windows);
                falseRows++;
            }
        }
        return new NabScore(earned, windows.size(), found, falseRows, missed);
    }

    private static int probation(int rows) {
        return (int) Math.min(Math.floor(PROBATION * rows), PROBATION * 5000.0);
    }

    private static double best(boolean[] alarms, Rows window) {
        for (int row = window.first(); row <= window.last(); row++) {
            if (alarms[row] && row >= probation(alarms.length)) {
                double width = (double) window.last() - window.first() + 1;
                return sigmoid(-(window.last() - row + 1) / width) / EARLIEST;
            }
        }
        return 0;
    }

    private static boolean isOutside(int row, List<Rows> windows) {
        return windows.stream().noneMatch(each -> row >= each.first() && row <= each.last());
    }

    private static double outside(int row, List<Rows> windows) {
        double value = -1;
        for (Rows window : windows) {
            if (window.last() < row) {
                double width = (double) window.last() - window.first();
                value = sigmoid((row - window.last()) / width);
            }
        }
        return value;
    }

    private static double sigmoid(double position) {
        return position > 3 ? -1 : 2 / (1 + Math.exp(SLOPE * position)) - 1;
    }

    public NabScore plus(NabScore other) {
        return new NabScore(
                earned + other.earned,
                windows + other.windows,
                found + other.found,
                falseRows + other.falseRows,
                missed);
    }

    /// 0 for a detector that never alarms, 100 for a perfect one.
    public double normalised() {
        double nothing = -missed * windows;
        return 100 * (earned - nothing) / (windows - nothing);
    }
}
