package id.percaya.bench.eventstore;

import id.percaya.bench.Measured;

/// A view of one row a stream is filled anew from the whole log. The library does it by its rebuild
/// while the view is read; of the others the log is read as in [CatchingUp] and the same rows are
/// written in the same batches, with no place in the log kept.
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
    public int rounds(Effort effort) {
        return Math.min(2, effort.rounds());
    }

    @Override
    public Measured run(Entrant entrant, Effort effort) throws Exception {
        long begun = System.nanoTime();
        long counted =
                entrant.contestant() instanceof Percaya percaya
                        ? percaya.rebuild(effort.log())
                        : replayed(entrant, effort.log());
        if (counted != effort.log()) {
            throw new IllegalStateException("the view counts " + counted);
        }
        return Measured.rateOf(counted, System.nanoTime() - begun);
    }

    private static long replayed(Entrant entrant, long events) throws Exception {
        try (TallyTable table = TallyTable.made(entrant.pool())) {
            entrant.contestant().catchUp(events, table);
            return table.counted();
        }
    }
}
