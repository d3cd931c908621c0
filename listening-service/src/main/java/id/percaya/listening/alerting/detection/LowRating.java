package id.percaya.listening.alerting.detection;

import id.percaya.listening.alerting.alertrule.Severity;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// Raises when the mean of a window's ratings is at most a number of stars.
public record LowRating(double stars, long minimum) implements DetectionTest {

    @Override
    public Finding judge(Situation situation) {
        return situation
                .ratings()
                .map(this::judge)
                .orElseGet(() -> Finding.nothing(Shortfall.NOTHING_TO_JUDGE));
    }

    private Finding judge(Situation.Ratings ratings) {
        List<Shortfall> shortfalls = shortfalls(ratings);
        return new Finding(
                shortfalls.isEmpty() ? Optional.of(Severity.WATCH) : Optional.empty(),
                ratings.mean(),
                OptionalDouble.of(stars),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                false,
                shortfalls);
    }

    private List<Shortfall> shortfalls(Situation.Ratings ratings) {
        if (ratings.count() < minimum) {
            return List.of(Shortfall.BELOW_MINIMUM);
        }
        return ratings.mean() > stars ? List.of(Shortfall.USUAL) : List.of();
    }
}
