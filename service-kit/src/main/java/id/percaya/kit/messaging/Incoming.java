package id.percaya.kit.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
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

/// A batch from a topic, key by key: each key's records in order, the keys side by side.
@ApplicationScoped
public class Incoming {

    private static final int SIDE_BY_SIDE = 8;

    private final RecordIntake intake;
    private final WatermarkIntake watermarks;

    Incoming(RecordIntake intake, WatermarkIntake watermarks) {
        this.intake = intake;
        this.watermarks = watermarks;
    }

    public void take(ConsumerRecords<String, byte[]> records) {
        Map<String, List<ConsumerRecord<String, byte[]>>> byKey = new LinkedHashMap<>();
        List<ConsumerRecord<String, byte[]>> marks = new ArrayList<>();
        for (ConsumerRecord<String, byte[]> record : records) {
            if (WatermarkIntake.isOne(record)) {
                marks.add(record);
            } else {
                String key = record.topic() + '/' + record.partition() + '/' + record.key();
                byKey.computeIfAbsent(key, _ -> new ArrayList<>()).add(record);
            }
        }
        takeAll(byKey.values());
        watermarks.note(marks); // only now has everything before them taken effect
    }

    private void takeAll(Iterable<List<ConsumerRecord<String, byte[]>>> groups) {
        Semaphore places = new Semaphore(SIDE_BY_SIDE);
        List<Future<?>> taken = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (List<ConsumerRecord<String, byte[]>> group : groups) {
                places.acquire();
                taken.add(
                        threads.submit(() -> {
                            try {
                                group.forEach(intake::take);
                            } finally {
                                places.release();
                            }
                        }));
            }
            for (Future<?> group : taken) {
                group.get();
            }
        } catch (ExecutionException failed) {
            throw new KafkaException("a record could not be taken", failed.getCause());
        } catch (InterruptedException interrupted) {
            throw new InterruptException(interrupted);
        }
    }
}
