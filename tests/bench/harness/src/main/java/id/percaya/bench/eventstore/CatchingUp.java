package id.percaya.bench.eventstore;

import id.percaya.bench.Measured;
import id.percaya.bench.contestant.Hearer;

/// A new reader of the log reads and decodes it from its start.
record CatchingUp() implements Case {

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
    public Measured run(Entrant entrant, Effort effort) throws Exception {
        long events = Math.min(effort.log(), 200_000);
        long begun = System.nanoTime();
        entrant.contestant().catchUp(events, Hearer.DEAF);
        return Measured.rateOf(events, System.nanoTime() - begun);
    }
}
