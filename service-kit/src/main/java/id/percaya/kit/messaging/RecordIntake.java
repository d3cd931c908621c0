package id.percaya.kit.messaging;

import id.percaya.eventstore.Transactions;
import id.percaya.eventstore.postgres.jdbc.TransientFailure;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.errors.InterruptException;
import org.jboss.logging.Logger;

/// One record: read, let the reactions act and note it in the inbox, all in one transaction. A
/// record that cannot be read, or that fails [#TRIES] times for a permanent reason, becomes a dead
/// letter.
@ApplicationScoped
class RecordIntake {

    private static final Logger LOG = Logger.getLogger(RecordIntake.class);
    private static final int TRIES = 5;
    private static final long PAUSE_NANOS = 200_000_000L;

    private final Map<String, List<Reaction>> byType;
    private final Transactions transactions;
    private final InboxRows rows;
    private final DeadLetters deadLetters;

    RecordIntake(
            @All List<Reaction> reactions,
            Transactions transactions,
            InboxRows rows,
            DeadLetters deadLetters) {
        this.byType = reactions.stream().collect(Collectors.groupingBy(Reaction::hears));
        this.transactions = transactions;
        this.rows = rows;
        this.deadLetters = deadLetters;
    }

    void take(ConsumerRecord<String, byte[]> record) {
        List<Reaction> reactions = byType.get(CloudEvents.type(record));
        if (reactions == null) {
            if (CloudEvents.type(record).isEmpty()) {
                deadLetters.send(record, "ce_type is not one of ours");
            }
            return;
        }
        takeIn(record, reactions);
    }

    /// Transient failures are retried without limit and do not count as attempts, so that none of
    /// them leads to a dead letter.
    private void takeIn(ConsumerRecord<String, byte[]> record, List<Reaction> reactions) {
        int failures = 0;
        for (int tries = 1; ; tries++) {
            try {
                act(record, reactions);
                return;
            } catch (UnreadableRecord unreadable) {
                deadLetters.send(record, unreadable.reason());
                return;
            } catch (RuntimeException failed) {
                failures += TransientFailure.causes(failed) ? 0 : 1;
                if (failures == TRIES) {
                    giveUp(record, failed);
                    return;
                }
                LOG.warnf("trying %s@%d again", record.topic(), record.offset());
            }
            pause(tries);
        }
    }

    private void giveUp(ConsumerRecord<String, byte[]> record, RuntimeException failed) {
        LOG.errorf(failed, "gave up on %s@%d", record.topic(), record.offset());
        deadLetters.send(record, "failed: " + failed.getClass().getSimpleName());
    }

    private static void pause(int tries) {
        LockSupport.parkNanos(PAUSE_NANOS * Math.min(tries + 1, TRIES));
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptException("stopped before it was taken");
        }
    }

    private void act(ConsumerRecord<String, byte[]> record, List<Reaction> reactions) {
        ReceivedEvent heard = CloudEvents.read(record);
        String source = CloudEvents.source(record);
        transactions.retrying(
                heard.tenant(),
                () -> {
                    if (rows.isNew(source, heard)) {
                        reactions.forEach(reaction -> reaction.on(heard));
                        rows.note(source, heard);
                    }
                    return heard.sequence();
                });
    }
}
