package id.percaya.bench.eventstore;

import id.percaya.bench.Measurement;
import id.percaya.bench.contestant.MentionCollected;
import id.percaya.bench.contestant.StoreUnderTest;
import java.util.List;
import java.util.UUID;

/// Writers append without pause, each to its own existing stream at a known version.
record AppendCase(int writers, int batch) implements BenchCase {

    @Override
    public String name() {
        return batch == 1 ? "append" : "append-batch";
    }

    @Override
    public Measurement run(PreparedStore prepared, BenchSettings settings) throws Exception {
        return Callers.run(writers, batch, settings, () -> caller(prepared.store()));
    }

    private Callers.Call caller(StoreUnderTest store) throws Exception {
        UUID stream = UUID.randomUUID();
        Samples samples = new Samples();
        store.append(stream, 0, samples.next(1));
        return new Callers.Call() {
            private int version = 1;

            @Override
            public void call() throws Exception {
                List<MentionCollected> events = samples.next(batch);
                store.append(stream, version, events);
                version += batch;
            }
        };
    }
}
