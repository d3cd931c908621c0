package id.percaya.listening.counting.bin;

import java.time.Clock;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;

/// Counting topic → [BinCounter] → topic of bins.
public final class CountingTopology {

    public static final String COUNTING = "percaya.listening.counting";
    public static final String BINS = "percaya.listening.bins";

    private static final String SOURCE = "counting";
    private static final String COUNTER = "counter";
    private static final String SINK = "bins-out";

    private CountingTopology() {}

    static Topology of(Clock clock) {
        Serde<String> text = Serdes.String();
        return new Topology()
                .addSource(
                        SOURCE,
                        text.deserializer(),
                        JsonSerde.of(CountingRecord.class).deserializer(),
                        COUNTING)
                .addProcessor(COUNTER, () -> new BinCounter(clock), SOURCE)
                .addStateStore(store(BinCounter.CONTRIBUTIONS, Contribution.class), COUNTER)
                .addStateStore(store(BinCounter.BINS, Bin.class), COUNTER)
                .addStateStore(store(BinCounter.MEMBERS, Integer.class), COUNTER)
                .addSink(
                        SINK,
                        BINS,
                        text.serializer(),
                        JsonSerde.of(BinRecord.class).serializer(),
                        new BinPartitioner(),
                        COUNTER);
    }

    private static <T> StoreBuilder<?> store(String name, Class<T> type) {
        return Stores.keyValueStoreBuilder(
                Stores.persistentKeyValueStore(name), Serdes.String(), JsonSerde.of(type));
    }
}
