package id.percaya.bench.eventstore;

import id.percaya.bench.Measurement;
import id.percaya.bench.contestant.StoreUnderTest;
import java.util.List;
import java.util.UUID;

/// One reader loads a stream repeatedly and decodes every event.
///
/// @param batch number of events in the stream
record LoadCase(int batch) implements BenchCase {

    static final List<Integer> LENGTHS = List.of(10, 100, 1_000);

    static void prepare(StoreUnderTest store) throws Exception {
        for (int length : LENGTHS) {
            store.append(stream(length), 0, new Samples().next(length));
        }
    }

    @Override
    public String name() {
        return "load";
    }

    @Override
    public int writers() {
        return 1;
    }

    @Override
    public Measurement run(PreparedStore prepared, BenchSettings settings) throws Exception {
        return Callers.run(1, batch, settings, () -> () -> load(prepared.store()));
    }

    private void load(StoreUnderTest store) throws Exception {
        int loaded = store.load(stream(batch));
        if (loaded != batch) {
            throw new IllegalStateException(loaded + " of " + batch + " events were loaded");
        }
    }

    private static UUID stream(int length) {
        return new UUID(0x4000L, 0x8000_0000_0000_0000L | length);
    }
}
