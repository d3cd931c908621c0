package id.percaya.drills.publishing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/// Times of one kind.
final class Times {

    private final List<Duration> all = Collections.synchronizedList(new ArrayList<>());

    void add(Duration time) {
        all.add(time);
    }

    int count() {
        return all.size();
    }

    @Override
    public String toString() {
        List<Duration> sorted = all.stream().sorted().toList();
        return sorted.isEmpty()
                ? "none"
                : String.format(
                        Locale.ROOT,
                        "p50 %.3f s, p99 %.3f s, longest %.3f s (n = %d)",
                        seconds(sorted, 0.5),
                        seconds(sorted, 0.99),
                        seconds(sorted, 1),
                        sorted.size());
    }

    private static double seconds(List<Duration> sorted, double share) {
        int at = Math.min(sorted.size() - 1, (int) (sorted.size() * share));
        return sorted.get(at).toNanos() / 1e9;
    }
}
