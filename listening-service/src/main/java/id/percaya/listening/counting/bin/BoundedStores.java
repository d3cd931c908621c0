package id.percaya.listening.counting.bin;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.streams.state.RocksDBConfigSetter;
import org.rocksdb.BlockBasedTableConfig;
import org.rocksdb.Cache;
import org.rocksdb.LRUCache;
import org.rocksdb.Options;
import org.rocksdb.WriteBufferManager;

/// Gives all stores of the process one cache, of which write buffers take a part. By default each
/// store has a cache and buffers of its own, about 100 MB outside the heap, and an instance has
/// three stores for each partition. RocksDB writes the buffers of a store out when all together are
/// too large, but only at that store's next write, so each store's own are small too. Kafka Streams
/// makes it by reflection.
public final class BoundedStores implements RocksDBConfigSetter {

    /// The setting that holds the bytes of all stores together.
    static final String MEMORY = "percaya.counting.memory";

    private static final int BUFFERS_PART = 3;
    private static final long BUFFER = 2 << 20;
    private static final int BUFFERS = 2;

    /// Of the cache, for indexes and filters, which each look-up reads.
    private static final double INDEXES = 0.1;

    private static final Map<Long, Memory> MEMORIES = new ConcurrentHashMap<>();

    /// Lives as long as the process, because a store may be opened again at any time.
    private record Memory(Cache cache, WriteBufferManager buffers) {

        static Memory of(long bytes) {
            Cache cache = new LRUCache(bytes, -1, false, INDEXES);
            return new Memory(cache, new WriteBufferManager(bytes / BUFFERS_PART, cache));
        }
    }

    @Override
    public void setConfig(String store, Options options, Map<String, Object> settings) {
        long bytes = Long.parseLong(String.valueOf(settings.get(MEMORY)));
        Memory memory = MEMORIES.computeIfAbsent(bytes, Memory::of);
        BlockBasedTableConfig table = (BlockBasedTableConfig) options.tableFormatConfig();
        table.setBlockCache(memory.cache());
        table.setCacheIndexAndFilterBlocks(true);
        table.setCacheIndexAndFilterBlocksWithHighPriority(true);
        options.setTableFormatConfig(table);
        options.setWriteBufferManager(memory.buffers());
        options.setWriteBufferSize(BUFFER);
        options.setMaxWriteBufferNumber(BUFFERS);
    }

    @Override
    public void close(String store, Options options) {
        // the memory is that of all stores
    }
}
