package id.percaya.bench.eventstore;

import id.percaya.bench.Measurement;
import id.percaya.bench.contestant.EventConsumer;

/// A new reader of the log reads and decodes it from its start.
record CatchUpCase() implements BenchCase {

    @Override
    public String name() {
        return "catch-up";
    }

    @Override
    public int writers() {
        return 1;
    }

    @Override
    public int batch() {
        return 1;
    }

    @Override
    public Measurement run(PreparedStore entrant, BenchSettings effort) throws Exception {
        long events = Math.min(effort.log(), 200_000);
        long begun = System.nanoTime();
        entrant.contestant().catchUp(events, EventConsumer.DEAF);
        return Measurement.rateOf(events, System.nanoTime() - begun);
    }
}
