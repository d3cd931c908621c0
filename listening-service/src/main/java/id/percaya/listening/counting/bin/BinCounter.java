package id.percaya.listening.counting.bin;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/// Takes the last count of a mention out of its bin and puts the new one in, unless it has seen the
/// change or a later one. Every newer change sends its bin, even if the counts stay, so that a
/// recount mends what was stored.
final class BinCounter implements Processor<String, CountingRecord, String, BinRecord> {

    static final String CONTRIBUTIONS = "contributions";
    static final String BINS = "bins";
    static final String MEMBERS = "members";

    private static final Duration FORGET_EVERY = Duration.ofHours(1);

    /// Bins of a day: mentions may be dated so far ahead.
    private static final long DAY = Duration.ofDays(1).dividedBy(BinKey.LENGTH);

    private final Clock clock;
    private ProcessorContext<String, BinRecord> context;
    private KeyValueStore<String, Contribution> contributions;
    private KeyValueStore<String, Bin> bins;
    private KeyValueStore<String, Integer> members;

    @SuppressWarnings("NullAway.Init") // Kafka Streams calls init first
    BinCounter(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void init(ProcessorContext<String, BinRecord> context) {
        this.context = context;
        contributions = context.getStateStore(CONTRIBUTIONS);
        bins = context.getStateStore(BINS);
        members = context.getStateStore(MEMBERS);
        var _ =
                context.schedule(
                        FORGET_EVERY, PunctuationType.WALL_CLOCK_TIME, _ -> forgetOldBins());
    }

    @Override
    public void process(Record<String, CountingRecord> record) {
        switch (record.value()) {
            case MentionCount change -> count(record, change);
            case Sweep sweep -> sweep(record, sweep);
            case Mark mark -> context.forward(record.withValue(mark));
        }
    }

    private void count(Record<String, CountingRecord> record, MentionCount change) {
        BinKey key = BinKey.of(change.publishedAt(), record.key());
        if (key.number() < oldest()) {
            return;
        }
        String mention = key.mention(change.mention());
        Contribution before = contributions.get(mention);
        if (before != null && !change.sequence().isAfter(before.sequence())) {
            return;
        }
        contributions.put(mention, new Contribution(change.sequence(), change.counted()));
        Bin bin = counted(key, before, change).asOf(change.sequence());
        bins.put(key.text(), bin);
        context.forward(record.withKey(key.text()).withValue(bin.counts()));
    }

    private Bin counted(BinKey key, @Nullable Contribution before, MentionCount change) {
        Counted then = before == null ? null : before.counted();
        Counted now = change.counted();
        Bin bin = bin(key);
        if (Objects.equals(then, now)) {
            return bin;
        }
        Members members = members(key);
        if (then != null) {
            bin = members.count(bin, then, -1);
        }
        return now == null ? bin : members.count(bin, now, 1);
    }

    private Bin bin(BinKey key) {
        Bin bin = bins.get(key.text());
        return bin == null ? Bin.EMPTY : bin;
    }

    private Members members(BinKey key) {
        return new Members() {
            @Override
            public @Nullable Integer get(String member) {
                return members.get(key.member(member));
            }

            @Override
            public void put(String member, @Nullable Integer mentions) {
                members.put(key.member(member), mentions);
            }
        };
    }

    /// Takes out what a recount has not met: mentions whose removal was lost.
    private void sweep(Record<String, CountingRecord> record, Sweep end) {
        long last = BinKey.number(clock.instant()) + DAY;
        long number =
                Math.max(
                        BinKey.number(end.since()),
                        BinKey.number(BinKey.oldestInKafka(clock.instant())));
        Sequence begin = new Sequence(end.begin(), 0);
        for (; number <= last; number++) {
            BinKey key = new BinKey(number, record.key());
            Bin swept = swept(key, end, begin);
            if (swept != null) {
                bins.put(key.text(), swept);
                context.forward(record.withKey(key.text()).withValue(swept.counts()));
            }
        }
    }

    /// Null if nothing is to be taken out.
    private @Nullable Bin swept(BinKey key, Sweep end, Sequence begin) {
        Map<String, Counted> stale = new HashMap<>();
        try (KeyValueIterator<String, Contribution> all = mentionsOf(key)) {
            while (all.hasNext()) {
                KeyValue<String, Contribution> each = all.next();
                if (each.value.counted() != null && begin.isAfter(each.value.sequence())) {
                    stale.put(each.key, each.value.counted());
                }
            }
        }
        if (stale.isEmpty()) {
            return null;
        }
        Members members = members(key);
        Bin bin = bin(key);
        for (Map.Entry<String, Counted> each : stale.entrySet()) {
            contributions.put(each.getKey(), new Contribution(end.sequence(), null));
            bin = members.count(bin, each.getValue(), -1);
        }
        return bin.asOf(end.sequence());
    }

    private KeyValueIterator<String, Contribution> mentionsOf(BinKey key) {
        return contributions.range(key.mentions(), key.mentions() + Character.MAX_VALUE);
    }

    private long oldest() {
        return BinKey.number(clock.instant().minus(BinKey.KEPT));
    }

    private void forgetOldBins() {
        String end = BinKey.before(oldest());
        forget(contributions, end);
        forget(bins, end);
        forget(members, end);
    }

    private static <V> void forget(KeyValueStore<String, V> store, String end) {
        try (KeyValueIterator<String, V> old = store.range(null, end)) {
            while (old.hasNext()) {
                KeyValue<String, V> each = old.next();
                store.put(each.key, null);
            }
        }
    }
}
