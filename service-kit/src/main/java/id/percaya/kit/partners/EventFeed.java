package id.percaya.kit.partners;

import id.percaya.eventstore.Position;
import id.percaya.eventstore.Tenant;
import id.percaya.kit.live.ChangeTail;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/// Reads batches of partners' records, and waits for the next one if there is none. A waiting
/// request costs no query: the tail of the node wakes it when an event of its tenant was recorded.
@ApplicationScoped
class EventFeed {

    /// A tenant with few events in a long log is answered with a cursor in between.
    private static final Duration LONGEST_READ = Duration.ofSeconds(2);

    private final PartnerLog log;
    private final PartnerRecords records;
    private final ChangeTail tail;

    EventFeed(PartnerLog log, PartnerRecords records, ChangeTail tail) {
        this.log = log;
        this.records = records;
        this.tail = tail;
    }

    /// @param types of the records, without their prefix
    record Reading(Tenant tenant, Set<String> types, int limit) {

        boolean isFor(PartnerRecord record) {
            return types.contains(PartnerRecords.withoutPrefix(record.type()));
        }
    }

    Batch read(Reading reading, Position after) {
        long until = System.nanoTime() + LONGEST_READ.toNanos();
        List<PartnerRecord> found = new ArrayList<>();
        PartnerLog.Slice slice = new PartnerLog.Slice(List.of(), after, false);
        while (!slice.last() && found.size() < reading.limit() && System.nanoTime() < until) {
            slice = log.after(slice.end(), reading.tenant(), reading.limit() - found.size());
            slice.records().stream().filter(reading::isFor).forEach(found::add);
        }
        return new Batch(List.copyOf(found), slice.end());
    }

    /// As [#read], but waits for a record if there is none.
    ///
    /// @param hangUp is given how to stop waiting, for when the client has gone
    Batch await(Reading reading, Position after, Duration wait, Consumer<Runnable> hangUp)
            throws InterruptedException {
        long until = System.nanoTime() + wait.toNanos();
        NextChange next = new NextChange(reading.tenant(), records.stored());
        hangUp.accept(next::close);
        var _ = tail.join(next);
        try {
            Batch batch = read(reading, after);
            while (batch.isEmpty() && next.await(until - System.nanoTime())) {
                batch = read(reading, batch.next());
            }
            return batch;
        } finally {
            tail.leave(next);
        }
    }
}
