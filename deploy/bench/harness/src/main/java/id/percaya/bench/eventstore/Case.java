package id.percaya.bench.eventstore;

import id.percaya.bench.Measured;
import id.percaya.bench.contestant.Contestant;

/// Something that systems are measured at.
interface Case {

    String name();

    /// How many call at once.
    int writers();

    /// How many events a call is about.
    int batch();

    /// Whether this system has what is measured.
    default boolean suits(Contestant contestant) {
        return true;
    }

    Measured run(Contestant contestant, Effort effort) throws Exception;
}
