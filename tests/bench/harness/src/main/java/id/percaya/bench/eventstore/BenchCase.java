package id.percaya.bench.eventstore;

import id.percaya.bench.Measurement;

/// A case that systems are measured at.
interface BenchCase {

    String name();

    /// Number of concurrent callers.
    int writers();

    /// Number of events per call.
    int batch();

    /// Number of rounds of this case.
    default int rounds(BenchSettings settings) {
        return settings.rounds();
    }

    Measurement run(PreparedStore prepared, BenchSettings settings) throws Exception;
}
