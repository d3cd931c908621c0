package id.percaya.listening.alerting.detection;

import id.percaya.listening.alerting.alertrule.Severity;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// Raises when the share of the counted mentions has risen: a cumulative sum of the evidence, per
/// 15 minutes, for odds four times as high as usual. For large facilities, where the count of a
/// crisis drowns.
///
/// @param limit the sum from which it raises
public record ShareShift(double limit) implements DetectionTest {

    public static final ShareShift USUAL = new ShareShift(4.8);

    private static final int STEP = 3;
    private static final int STEPS_AN_HOUR = 4;
    private static final long FEWEST_AN_HOUR = 10;

    @Override
    public Finding judge(Situation situation) {
        Series series = situation.past().series();
        int until = situation.window().until();
        CumulativeShare share = new CumulativeShare();
        for (int from = 0; from + STEP <= until; from += STEP) {
            share.add(series.count(from, from + STEP), series.total(from, from + STEP));
        }
        long ofHour = series.total(Math.max(0, until - STEP * STEPS_AN_HOUR), until);
        List<Shortfall> shortfalls = shortfalls(share.sum(), ofHour);
        return new Finding(
                shortfalls.isEmpty() ? Optional.of(Severity.WATCH) : Optional.empty(),
                share.sum(),
                OptionalDouble.of(limit),
                OptionalDouble.of(share.usual()),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                false,
                shortfalls);
    }

    private List<Shortfall> shortfalls(double sum, long ofHour) {
        if (ofHour < FEWEST_AN_HOUR) {
            return List.of(Shortfall.BELOW_MINIMUM);
        }
        return sum < limit ? List.of(Shortfall.USUAL) : List.of();
    }
}
