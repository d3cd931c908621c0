package id.percaya.bench.eventstore;

import java.time.Duration;

/// Duration and size of the measurements.
///
/// @param rounds in each round every system runs every case once
/// @param settle time before each measurement that is not counted
/// @param log number of events to catch up with and to rebuild a view from
/// @param rehearsal warm-up time of each system before the first round, for the JIT compiler
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

    /// Checks only that everything works.
    static final BenchSettings SMOKE =
            new BenchSettings(1, Duration.ofMillis(1), Duration.ofMillis(20), 1_000, Duration.ZERO);

    BenchSettings asRehearsal() {
        return new BenchSettings(1, Duration.ZERO, rehearsal, log, rehearsal);
    }
}
