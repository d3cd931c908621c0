package id.percaya.kit.messaging.receiving;

import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.jboss.logging.Logger;

/// Takes in the batches that a service's `@Incoming` methods receive. Records of one key are
/// processed in order, different keys concurrently.
@ApplicationScoped
public class Inbox {

    private static final int CONCURRENT_KEYS = 8;

    private static final Logger LOG = Logger.getLogger(Inbox.class);

    private final RecordIntake intake;
    private final HeardRows heard;

    Inbox(RecordIntake intake, HeardRows heard) {
        this.intake = intake;
        this.heard = heard;
    }

    /// Returns when each record has been processed, recognised as a repeat, ignored because no
    /// reaction handles its type, or sent to the dead-letter topic. The batch may be acknowledged
    /// then.
    public void take(ConsumerRecords<String, byte[]> records) {
        Map<String, List<ConsumerRecord<String, byte[]>>> byKey = new LinkedHashMap<>();
        for (ConsumerRecord<String, byte[]> record : records) {
            String key = record.topic() + '/' + record.partition() + '/' + record.key();
            byKey.computeIfAbsent(key, _ -> new ArrayList<>()).add(record);
        }
        processConcurrently(byKey.values());
        storeOffsets(records); // last: they say that the records before them took effect
    }

    /// Processes a dead letter, although a later version of its stream may have been processed.
    ///
    /// @param settle marks the letter as taken in, in the transaction of its effects
    /// @throws UnreadableRecord when the record is still refused or cannot be read
    public void takeAgain(ConsumerRecord<String, byte[]> letter, Runnable settle) {
        intake.takeAgain(letter, settle);
    }

    /// A failure is only logged: an offset that is not stored makes our view look older than it is,
    /// never newer, and the group's committed offset soon replaces it.
    private void storeOffsets(ConsumerRecords<String, byte[]> records) {
        Map<String, Map<Integer, Long>> next = new HashMap<>();
        for (ConsumerRecord<String, byte[]> record : records) {
            next.computeIfAbsent(record.topic(), _ -> new HashMap<>())
                    .merge(record.partition(), record.offset() + 1, Math::max);
        }
        try {
            next.forEach(heard::processed);
        } catch (DatabaseFailure failed) {
            LOG.warnf("processed offsets were not stored: %s", failed.getMessage());
        }
    }

    private void processConcurrently(Iterable<List<ConsumerRecord<String, byte[]>>> keys) {
        Semaphore permits = new Semaphore(CONCURRENT_KEYS);
        List<Future<?>> started = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (List<ConsumerRecord<String, byte[]>> records : keys) {
                permits.acquire();
                started.add(
                        threads.submit(() -> {
                            try {
                                records.forEach(intake::take);
                            } finally {
                                permits.release();
                            }
                        }));
            }
            for (Future<?> each : started) {
                each.get();
            }
        } catch (ExecutionException failed) {
            throw new KafkaException("a record could not be processed", failed.getCause());
        } catch (InterruptedException interrupted) {
            throw new InterruptException(interrupted);
        }
    }
}
