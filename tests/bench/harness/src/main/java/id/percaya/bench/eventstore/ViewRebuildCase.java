package id.percaya.bench.eventstore;

import id.percaya.bench.Measurement;

/// A view of one row a stream is filled anew from the whole log. The library does it by its rebuild
/// while the view is read; of the others the log is read as in [CatchUpCase] and the same rows are
/// written in the same batches, with no place in the log kept.
record ViewRebuildCase() implements BenchCase {

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
    public int rounds(BenchSettings effort) {
        return Math.min(2, effort.rounds());
    }

    @Override
    public Measurement run(PreparedStore entrant, BenchSettings effort) throws Exception {
        return entrant.contestant() instanceof Percaya percaya
                ? rebuilt(percaya.view(effort.log()), effort.log())
                : replayed(entrant, effort.log());
    }

    private static Measurement rebuilt(ViewRebuild view, long events) throws Exception {
        long begun = System.nanoTime();
        view.run();
        long took = System.nanoTime() - begun;
        return measured(view.counted(), events, took);
    }

    private static Measurement replayed(PreparedStore entrant, long events) throws Exception {
        try (MentionCountTable table = MentionCountTable.made(entrant.pool())) {
            long begun = System.nanoTime();
            entrant.contestant().catchUp(events, table);
            table.write();
            long took = System.nanoTime() - begun;
            return measured(table.counted(), events, took);
        }
    }

    private static Measurement measured(long counted, long events, long nanos) {
        if (counted != events) {
            throw new IllegalStateException("the view counts " + counted);
        }
        return Measurement.rateOf(events, nanos);
    }
}
