package id.percaya.kit.kafka;

import id.percaya.eventstore.StaleVersion;
import id.percaya.eventstore.Transactions;
import id.percaya.kit.Heard;
import id.percaya.kit.Reaction;
import id.percaya.kit.Unreadable;
import id.percaya.kit.tenancy.DatabaseAway;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;

/// One record: read, let the reactions act and note it in the inbox, all in one transaction. What
/// cannot be read, or fails [#TRIES] times for another reason than the database's absence, is a
/// dead letter.
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
        for (int attempt = 1; !done(record, reactions, attempt); ) {
            attempt++;
            LockSupport.parkNanos(PAUSE_NANOS * Math.min(attempt, TRIES));
        }
    }

    /// @return whether the record is dealt with, one way or the other
    private boolean done(
            ConsumerRecord<String, byte[]> record, List<Reaction> reactions, int attempt) {
        try {
            act(record, reactions);
            return true;
        } catch (Unreadable unreadable) {
            deadLetters.send(record, unreadable.reason());
            return true;
        } catch (RuntimeException failed) {
            if (failed instanceof StaleVersion || DatabaseAway.causes(failed)) {
                LOG.warnf("trying %s@%d again", record.topic(), record.offset());
                return false;
            }
            if (attempt < TRIES) {
                return false;
            }
            LOG.errorf(failed, "gave up on %s@%d", record.topic(), record.offset());
            deadLetters.send(record, "failed: " + failed.getClass().getSimpleName());
            return true;
        }
    }

    private void act(ConsumerRecord<String, byte[]> record, List<Reaction> reactions) {
        Heard heard = CloudEvents.read(record);
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
