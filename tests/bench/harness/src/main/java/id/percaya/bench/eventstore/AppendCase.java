package id.percaya.bench.eventstore;

import id.percaya.bench.Measurement;
import id.percaya.bench.contestant.MentionCollected;
import id.percaya.bench.contestant.StoreUnderTest;
import java.util.List;
import java.util.UUID;

/// Writers append without a pause, each to a stream of its own that exists and whose version it
/// knows.
record AppendCase(int writers, int batch) implements BenchCase {

    @Override
    public String name() {
        return batch == 1 ? "append" : "append-batch";
    }

    @Override
    public Measurement run(PreparedStore entrant, BenchSettings effort) throws Exception {
        return Callers.run(writers, batch, effort, () -> caller(entrant.contestant()));
    }

    private Callers.Call caller(StoreUnderTest contestant) throws Exception {
        UUID stream = UUID.randomUUID();
        Samples samples = new Samples();
        contestant.append(stream, 0, samples.next(1));
        return new Callers.Call() {
            private int version = 1;

            @Override
            public void call() throws Exception {
                List<MentionCollected> events = samples.next(batch);
                contestant.append(stream, version, events);
                version += batch;
            }
        };
    }
}
