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

    private static final long FEWEST = 10;

    @Override
    public Finding judge(Situation situation) {
        int until = situation.window().until();
        Shares shares = situation.past().shares();
        double sum = shares.sumAt(until);
        List<Shortfall> shortfalls = shortfalls(sum, situation.window().total());
        return new Finding(
                shortfalls.isEmpty() ? Optional.of(Severity.WATCH) : Optional.empty(),
                sum,
                OptionalDouble.of(limit),
                OptionalDouble.of(shares.usualAt(until)),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                false,
                shortfalls);
    }

    /// The window is an hour. Those of it that a person has resolved are not among the total.
    private List<Shortfall> shortfalls(double sum, long total) {
        if (total < FEWEST) {
            return List.of(Shortfall.BELOW_MINIMUM);
        }
        return sum < limit ? List.of(Shortfall.USUAL) : List.of();
    }
}
