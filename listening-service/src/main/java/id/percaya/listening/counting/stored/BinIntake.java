package id.percaya.listening.counting.stored;

import id.percaya.listening.counting.bin.BinCounts;
import id.percaya.listening.counting.bin.BinKey;
import id.percaya.listening.counting.bin.BinRecord;
import id.percaya.listening.counting.bin.CountingTopology;
import id.percaya.listening.counting.bin.JsonSerde;
import id.percaya.listening.counting.bin.Mark;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Deserializer;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

/// Stores the newest state of each bin in a batch of records. It waits for the database as long as
/// it is away.
@ApplicationScoped
class BinIntake {

    private static final Logger LOG = Logger.getLogger(BinIntake.class);
    private static final long PAUSE_NANOS = 500_000_000L;

    private final Deserializer<BinRecord> reader = JsonSerde.of(BinRecord.class).deserializer();
    private final BinStore store;
    private final MarkStore marks;

    BinIntake(BinStore store, MarkStore marks) {
        this.store = store;
        this.marks = marks;
    }

    /// The newest state of each bin and the last mark of each partition.
    private record Batch(Map<BinKey, BinCounts> bins, Map<Integer, Mark> marks) {}

    @Incoming("bins")
    @Blocking
    void take(ConsumerRecords<String, byte[]> records) {
        Batch batch = new Batch(new TreeMap<>(BinStore.ORDER), new TreeMap<>());
        records.forEach(record -> read(record, batch));
        while (!stored(batch)) {
            LockSupport.parkNanos(PAUSE_NANOS);
            if (Thread.currentThread().isInterrupted()) {
                throw new InterruptException("stopped before bins were stored");
            }
        }
    }

    private void read(ConsumerRecord<String, byte[]> record, Batch batch) {
        try {
            switch (reader.deserialize(CountingTopology.BINS, record.value())) {
                case null -> {}
                case BinCounts counts -> batch.bins().put(BinKey.of(record.key()), counts);
                case Mark mark -> batch.marks().put(Mark.partition(record.key()), mark);
            }
        } catch (SerializationException | IllegalArgumentException unreadable) {
            LOG.warnf("not a bin: %s@%d", record.topic(), record.offset());
        }
    }

    private boolean stored(Batch batch) {
        try {
            store.store(batch.bins());
            marks.store(batch.marks());
            return true;
        } catch (SQLException failed) {
            LOG.warnf("bins wait: %s", failed.getSQLState());
            return false;
        }
    }
}
