package id.percaya.bench.eventstore;

import java.time.Duration;

/// How long is measured, and how much.
///
/// @param rounds in each of which every system runs every case once
/// @param settle runs before each measurement, not counted
/// @param log events that are caught up with, and that a view is rebuilt from
/// @param rehearsal how long each system runs before the first round, so that its code is compiled
record BenchSettings(int rounds, Duration settle, Duration measured, int log, Duration rehearsal) {

    static final BenchSettings FULL =
            new BenchSettings(
                    3,
                    Duration.ofMillis(300),
                    Duration.ofMillis(1_500),
                    1_000_000,
                    Duration.ofSeconds(3));

    static final BenchSettings QUICK =
            new BenchSettings(
                    2,
                    Duration.ofMillis(100),
                    Duration.ofMillis(400),
                    50_000,
                    Duration.ofMillis(700));

    /// Only to see that everything works.
    static final BenchSettings SMOKE =
            new BenchSettings(1, Duration.ofMillis(1), Duration.ofMillis(20), 1_000, Duration.ZERO);

    BenchSettings asRehearsal() {
        return new BenchSettings(1, Duration.ZERO, rehearsal, log, rehearsal);
    }
}
