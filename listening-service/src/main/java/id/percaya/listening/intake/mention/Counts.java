package id.percaya.listening.intake.mention;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The values of a mention that change after it was published.
public record Counts(@Nullable Long followers, Metrics metrics) {

    /// True if a count is lower and none is higher. An export that was made earlier looks like
    /// this.
    public boolean areOlderThan(Counts known) {
        List<Integer> changes =
                IntStream.range(0, values().size())
                        .mapToObj(i -> change(values().get(i), known.values().get(i)))
                        .toList();
        return changes.contains(-1) && !changes.contains(1);
    }

    /// These values, and the earlier ones where these are absent.
    public Counts over(Counts earlier) {
        Metrics before = earlier.metrics;
        return new Counts(
                or(followers, earlier.followers),
                new Metrics(
                        or(metrics.likes(), before.likes()),
                        or(metrics.comments(), before.comments()),
                        or(metrics.shares(), before.shares()),
                        or(metrics.views(), before.views()),
                        or(metrics.reach(), before.reach()),
                        or(metrics.saves(), before.saves()),
                        or(metrics.engagement(), before.engagement())));
    }

    private List<Count> values() {
        return List.of(
                new Count(followers),
                new Count(metrics.likes()),
                new Count(metrics.comments()),
                new Count(metrics.shares()),
                new Count(metrics.views()),
                new Count(metrics.reach()),
                new Count(metrics.saves()),
                new Count(metrics.engagement()));
    }

    private record Count(@Nullable Long value) {}

    private static int change(Count now, Count before) {
        Long value = now.value();
        Long known = before.value();
        return value == null || known == null ? 0 : Long.signum(value - known);
    }

    private static @Nullable Long or(@Nullable Long value, @Nullable Long other) {
        return value == null ? other : value;
    }
}
