package id.percaya.bench.eventstore;

import id.percaya.bench.Measured;

/// Something that systems are measured at.
interface Case {

    String name();

    /// How many call at once.
    int writers();

    /// How many events a call is about.
    int batch();

    /// In how many rounds it takes part.
    default int rounds(Effort effort) {
        return effort.rounds();
    }

    Measured run(Entrant entrant, Effort effort) throws Exception;
}
