package id.percaya.listening.counting.bin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TopologyTestDriver;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rocksdb.BlockBasedTableConfig;
import org.rocksdb.Options;
import org.rocksdb.RocksDB;
import org.rocksdb.RocksDBException;

class BoundedStoresTest {

    private static final long MEMORY = 24 << 20;
    private static final int STORES = 8;
    private static final int ROWS = 4_000;
    private static final byte[] KILOBYTE = new byte[1024];

    @TempDir Path directory;

    @Test
    void all_stores_together_keep_to_one_memory() throws RocksDBException {
        List<RocksDB> stores = new ArrayList<>();
        for (int each = 0; each < STORES; each++) {
            RocksDB store = RocksDB.open(options(), directory.resolve("s" + each).toString());
            stores.add(store);
            for (int row = 0; row < ROWS; row++) {
                store.put(("k" + row).getBytes(StandardCharsets.UTF_8), KILOBYTE);
            }
            assertThat(store.getLongProperty("rocksdb.block-cache-capacity")).isEqualTo(MEMORY);
        }
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> sum("rocksdb.cur-size-all-mem-tables", stores) < MEMORY);
        assertThat(stores.getFirst().getLongProperty("rocksdb.block-cache-usage"))
                .isEqualTo(stores.getLast().getLongProperty("rocksdb.block-cache-usage"))
                .isPositive();
        stores.forEach(RocksDB::close);
    }

    @Test
    void the_topology_opens_its_stores_with_it() {
        Properties settings = new Properties();
        settings.put(StreamsConfig.STATE_DIR_CONFIG, directory.toString());
        settings.put(StreamsConfig.ROCKSDB_CONFIG_SETTER_CLASS_CONFIG, BoundedStores.class);
        settings.put(BoundedStores.MEMORY, MEMORY);
        settings.put(StreamsConfig.DEFAULT_KEY_SERDE_CLASS_CONFIG, Serdes.StringSerde.class);
        try (TopologyTestDriver driver =
                new TopologyTestDriver(CountingTopology.of(Clock.systemUTC()), settings)) {
            driver.<String, Integer>getKeyValueStore(BinCounter.MEMBERS).put("a", 1);
            assertThat(driver.getKeyValueStore(BinCounter.MEMBERS).get("a")).isEqualTo(1);
        }
    }

    private static Options options() {
        Options options = new Options().setCreateIfMissing(true);
        options.setTableFormatConfig(new BlockBasedTableConfig());
        new BoundedStores().setConfig("store", options, Map.of(BoundedStores.MEMORY, MEMORY));
        return options;
    }

    private static long sum(String property, List<RocksDB> stores) throws RocksDBException {
        long sum = 0;
        for (RocksDB store : stores) {
            sum += store.getLongProperty(property);
        }
        return sum;
    }
}
