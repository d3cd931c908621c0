package id.percaya.bench.eventstore;

import id.percaya.bench.Measurement;
import id.percaya.bench.contestant.EventConsumer;

/// A new subscriber reads and decodes the log from its start.
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
    public Measurement run(PreparedStore prepared, BenchSettings settings) throws Exception {
        long events = Math.min(settings.log(), 200_000);
        long start = System.nanoTime();
        prepared.store().catchUp(events, EventConsumer.IGNORING);
        return Measurement.rateOf(events, System.nanoTime() - start);
    }
}
