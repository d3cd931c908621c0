package id.percaya.kit.messaging.receiving;

import id.percaya.eventstore.Transactions;
import id.percaya.eventstore.postgres.jdbc.TransientFailure;
import id.percaya.kit.messaging.CloudEvents;
import id.percaya.kit.messaging.ReceivedEvent;
import id.percaya.kit.messaging.UnreadableRecord;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.errors.InterruptException;
import org.jboss.logging.Logger;

/// Processes one record: runs the reactions to its type and writes the inbox row, in one
/// transaction. A record that [RecordGuard] refuses, that cannot be read, or that fails [#TRIES]
/// times for a permanent reason, becomes a dead letter.
@ApplicationScoped
class RecordIntake {

    private static final Logger LOG = Logger.getLogger(RecordIntake.class);
    private static final int TRIES = 5;
    private static final long PAUSE_NANOS = 200_000_000L;

    private final Map<String, List<Reaction>> byType;
    private final RecordGuard guard;
    private final Transactions transactions;
    private final InboxRows rows;
    private final UnprocessedRecords unprocessed;

    RecordIntake(
            @All List<Reaction> reactions,
            RecordGuard guard,
            Transactions transactions,
            InboxRows rows,
            UnprocessedRecords unprocessed) {
        this.byType = reactions.stream().collect(Collectors.groupingBy(Reaction::eventType));
        this.guard = guard;
        this.transactions = transactions;
        this.rows = rows;
        this.unprocessed = unprocessed;
    }

    void take(ConsumerRecord<String, byte[]> record) {
        String type = CloudEvents.type(record);
        List<Reaction> reactions = byType.getOrDefault(type, List.of());
        if (type.isEmpty() || !reactions.isEmpty()) {
            process(record, reactions);
        }
    }

    /// Transient failures are retried without limit and do not count as attempts, so that none of
    /// them leads to a dead letter.
    private void process(ConsumerRecord<String, byte[]> record, List<Reaction> reactions) {
        int failures = 0;
        for (int tries = 1; ; tries++) {
            try {
                act(record, reactions);
                return;
            } catch (UnreadableRecord unreadable) {
                unprocessed.keep(record, unreadable.reason());
                return;
            } catch (RuntimeException failed) {
                failures += TransientFailure.causes(failed) ? 0 : 1;
                if (failures == TRIES) {
                    giveUp(record, failed);
                    return;
                }
                LOG.warnf("retrying record %s@%d", record.topic(), record.offset());
            }
            pause(tries);
        }
    }

    private void giveUp(ConsumerRecord<String, byte[]> record, RuntimeException failed) {
        LOG.errorf(failed, "gave up on record %s@%d", record.topic(), record.offset());
        unprocessed.keep(record, "failed: " + failed.getClass().getSimpleName());
    }

    private static void pause(int tries) {
        LockSupport.parkNanos(PAUSE_NANOS * Math.min(tries + 1, TRIES));
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptException("stopped before the record was processed");
        }
    }

    /// Processes a dead letter, although a later version of its stream may have been processed.
    ///
    /// @param settle marks the letter as taken in, in the same transaction
    /// @throws UnreadableRecord when the record is still refused or cannot be read
    void takeAgain(ConsumerRecord<String, byte[]> record, Runnable settle) {
        ReceivedEvent event = read(record);
        String source = CloudEvents.source(record);
        List<Reaction> reactions = byType.getOrDefault(event.type(), List.of());
        int _ =
                transactions.retrying(
                        event.tenant(),
                        () -> {
                            boolean isLatest = rows.isNew(source, event);
                            reactions.stream()
                                    .filter(reaction -> isLatest || reaction.appliesLate())
                                    .forEach(reaction -> reaction.on(event));
                            boolean _ = rows.raise(source, event);
                            settle.run();
                            return event.sequence();
                        });
    }

    private ReceivedEvent read(ConsumerRecord<String, byte[]> record) {
        guard.refusal(record)
                .ifPresent(refusal -> {
                    throw new UnreadableRecord(refusal.reason());
                });
        return CloudEvents.read(record);
    }

    private void act(ConsumerRecord<String, byte[]> record, List<Reaction> reactions) {
        ReceivedEvent event = read(record);
        String source = CloudEvents.source(record);
        transactions.retrying(
                event.tenant(),
                () -> {
                    if (rows.isNew(source, event)) {
                        reactions.forEach(reaction -> reaction.on(event));
                        rows.store(source, event);
                    }
                    return event.sequence();
                });
    }
}
