package id.percaya.kit.messaging.receiving;

import id.percaya.eventstore.postgres.jdbc.TransientFailure;
import id.percaya.kit.deadletter.DeadLetterTable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.errors.InterruptException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/// Puts away a record that cannot be processed: first into the table, where an operator decides
/// about it, then into the dead-letter topic. It returns when both have it, because the record's
/// offset is stored after that.
@ApplicationScoped
class UnprocessedRecords {

    private static final Logger LOG = Logger.getLogger(UnprocessedRecords.class);
    private static final long RETRY_NANOS = 1_000_000_000L;

    private final DeadLetterTable table;
    private final DeadLetters topic;
    private final RecordGuard guard;
    private final boolean hasTopics;

    /// @param hasTopics whether there is a broker with dead-letter topics
    UnprocessedRecords(
            DeadLetterTable table,
            DeadLetters topic,
            RecordGuard guard,
            @ConfigProperty(name = "percaya.dead-letter-topics") boolean hasTopics) {
        this.table = table;
        this.topic = topic;
        this.guard = guard;
        this.hasTopics = hasTopics;
    }

    void keep(ConsumerRecord<String, byte[]> record, String reason) {
        while (!isKept(record, reason)) {
            LockSupport.parkNanos(RETRY_NANOS);
            if (Thread.currentThread().isInterrupted()) {
                throw new InterruptException("stopped before the dead letter was stored");
            }
        }
        if (hasTopics) {
            topic.send(record, reason);
        }
    }

    /// Returns false while the database is unavailable: an outage must not end the channel.
    private boolean isKept(ConsumerRecord<String, byte[]> record, String reason) {
        try {
            UUID letter = table.keep(record, !guard.accepts(record), reason);
            LOG.errorf("an operator has to decide about the dead letter %s: %s", letter, reason);
            return true;
        } catch (RuntimeException failed) {
            if (TransientFailure.causes(failed)) {
                LOG.warn("dead letter waits for the database");
                return false;
            }
            throw failed;
        }
    }
}
