package id.percaya.bench.eventstore;

import id.percaya.bench.Measurement;

/// Something that systems are measured at.
interface BenchCase {

    String name();

    /// How many call at once.
    int writers();

    /// How many events a call is about.
    int batch();

    /// In how many rounds it takes part.
    default int rounds(BenchSettings effort) {
        return effort.rounds();
    }

    Measurement run(PreparedStore entrant, BenchSettings effort) throws Exception;
}
