package id.percaya.bench.eventstore;

import id.percaya.bench.Measured;
import id.percaya.bench.contestant.Contestant;
import id.percaya.bench.contestant.Rebuilding;

/// A view is filled anew from the whole log.
record RebuildingView() implements Case {

    @Override
    public String name() {
        return "rebuild";
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
    public boolean suits(Contestant contestant) {
        return contestant instanceof Rebuilding;
    }

    @Override
    public Measured run(Contestant contestant, Effort effort) throws Exception {
        long begun = System.nanoTime();
        long counted = ((Rebuilding) contestant).rebuild(effort.log());
        if (counted != effort.log()) {
            throw new IllegalStateException("the view counts " + counted);
        }
        return Measured.rateOf(counted, System.nanoTime() - begun);
    }
}
