package id.percaya.bench.eventstore;

import id.percaya.bench.Measurement;

/// Fills a view with one row per stream from the whole log. The library does it by its rebuild
/// while the view is read. For the other systems, the log is read as in [CatchUpCase] and the same
/// rows are written in the same batches, without a checkpoint.
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
    public int rounds(BenchSettings settings) {
        return Math.min(2, settings.rounds());
    }

    @Override
    public Measurement run(PreparedStore prepared, BenchSettings settings) throws Exception {
        return prepared.store() instanceof Percaya percaya
                ? rebuilt(percaya.view(settings.log()), settings.log())
                : replayed(prepared, settings.log());
    }

    private static Measurement rebuilt(ViewRebuild view, long events) throws Exception {
        long start = System.nanoTime();
        view.run();
        long took = System.nanoTime() - start;
        return measured(view.counted(), events, took);
    }

    private static Measurement replayed(PreparedStore prepared, long events) throws Exception {
        try (MentionCountTable table = MentionCountTable.create(prepared.pool())) {
            long start = System.nanoTime();
            prepared.store().catchUp(events, table);
            table.write();
            long took = System.nanoTime() - start;
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
