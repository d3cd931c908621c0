package id.percaya.listening.alerting.detection;

import java.util.Arrays;
import java.util.stream.IntStream;

/// The usual count of each hour: half the mean of the same hour of the week in the four weeks
/// before, half the mean of the same hour of the day in the 28 days before. Excluded hours and
/// hours before the series are left out of the means.
final class UsualLevel {

    static final double LEAST = 0.25;

    private static final int DAY = 24;
    private static final int WEEK = 7 * DAY;
    private static final int WEEKS = 4;
    private static final int DAYS = 28;

    private final Series series;
    private final double[] hours;

    UsualLevel(Series series) {
        this.series = series;
        this.hours = new double[series.hours() + 1];
        Arrays.fill(hours, Double.NaN);
    }

    /// The expected count of the bins from `from` to `until`, hours cut by an edge in part.
    double of(int from, int until) {
        double sum = 0;
        int at = from;
        while (at < until) {
            int hour = at / Series.BINS_AN_HOUR;
            int end = Math.min(until, (hour + 1) * Series.BINS_AN_HOUR);
            sum += ofHour(hour) * (end - at) / Series.BINS_AN_HOUR;
            at = end;
        }
        return sum;
    }

    double ofHour(int hour) {
        if (Double.isNaN(hours[hour])) {
            hours[hour] = computed(hour);
        }
        return hours[hour];
    }

    private double computed(int hour) {
        double ofDay = mean(hour, DAY, DAYS);
        double ofWeek = mean(hour, WEEK, WEEKS);
        if (Double.isNaN(ofWeek)) {
            return Double.isNaN(ofDay) ? 0 : ofDay;
        }
        return Double.isNaN(ofDay) ? ofWeek : (ofDay + ofWeek) / 2;
    }

    /// NaN where no such hour was observed.
    private double mean(int hour, int step, int steps) {
        return IntStream.rangeClosed(1, steps)
                .map(back -> hour - back * step)
                .filter(past -> past >= 0 && !series.isExcluded(past))
                .mapToLong(series::countOfHour)
                .average()
                .orElse(Double.NaN);
    }
}
