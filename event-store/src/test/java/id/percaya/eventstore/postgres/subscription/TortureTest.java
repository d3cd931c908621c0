package id.percaya.eventstore.postgres.subscription;

import static id.percaya.eventstore.postgres.RecordingSubscription.await;
import static id.percaya.eventstore.postgres.subscription.DeliveryReport.Verdict.EXACT;
import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.Subscription;
import id.percaya.eventstore.postgres.PulseEvent;
import id.percaya.eventstore.postgres.PulseStore;
import id.percaya.eventstore.postgres.subscription.DeliveryReport.Verdict;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The log's order under load: no event lost, none repeated, none out of order. The same harness
/// catches the tails that do not keep the order. `-Dtorture=10m` runs it for longer.
class TortureTest {

    private static final Duration DURATION =
            Duration.parse("PT" + System.getProperty("torture", "20s").toUpperCase(Locale.ROOT));
    private static final Duration UNGUARDED = Duration.ofSeconds(5);
    private static final int MOST_ROUNDS = 12;
    private static final int LEAST = 1_000;

    private static final System.Logger LOG = System.getLogger(TortureTest.class.getName());

    private final PulseStore ward = new PulseStore();

    @AfterEach
    void close() {
        ward.close();
    }

    @Test
    void nothing_is_lost_doubled_or_out_of_order_where_naive_tails_fail() throws Exception {
        DeliveryReport one = new DeliveryReport();
        DeliveryReport other = new DeliveryReport();
        try (SubscriptionRunner node = new SubscriptionRunner(ward.database().worker(), "one");
                SleepyOwner sleepy = new SleepyOwner(ward.database());
                NaiveTail byPosition = naive(NaiveTail.BY_POSITION);
                NaiveTail belowHorizon = naive(NaiveTail.BY_POSITION_BELOW_HORIZON)) {
            node.start(new Telling("one", one));
            node.start(new Telling("other", other));
            int committed = written(new TortureWriters(ward, true, node::wake));
            await(() -> one.events() >= committed && other.events() >= committed);
            await(() -> sleepy.rows() >= committed);

            assertThat(committed).isGreaterThan(LEAST);
            assertThat(verdict("one tail", one, committed)).isEqualTo(EXACT);
            assertThat(verdict("another", other, committed)).isEqualTo(EXACT);
            assertThat(verdict("a paused owner's", sleepy.told(), committed)).isEqualTo(EXACT);
            assertThat(sleepy.timesDeposed()).isPositive();
            assertThat(verdict("naive: position > ?", byPosition.told(), committed).lost())
                    .isPositive();
            assertThat(verdict("naive: below xmin", belowHorizon.told(), committed).lost())
                    .isPositive();
        }
    }

    @Test
    void without_the_guard_of_the_append_a_stream_is_heard_out_of_order() throws Exception {
        DeliveryReport told = new DeliveryReport();
        try (SubscriptionRunner node = new SubscriptionRunner(ward.database().worker(), "one")) {
            node.start(new Telling("one", told));
            TortureWriters writers = new TortureWriters(ward, false, node::wake);
            Verdict verdict = Verdict.EXACT;
            int committed = 0;
            for (int round = 0; round < MOST_ROUNDS && verdict.outOfOrder() == 0; round++) {
                committed += writers.write(UNGUARDED);
                int all = committed;
                await(() -> told.events() >= all);
                verdict = verdict("without the guard", told, all);
            }
            assertThat(verdict.lost()).isZero();
            assertThat(verdict.outOfOrder()).isPositive();
        }
    }

    /// Goes on for as long again while it is too little to fail on.
    private static int written(TortureWriters writers) throws Exception {
        int committed = writers.write(DURATION);
        for (int round = 1; round < MOST_ROUNDS && committed <= LEAST; round++) {
            committed += writers.write(DURATION);
        }
        return committed;
    }

    private static Verdict verdict(String who, DeliveryReport told, int committed) {
        Verdict verdict = told.verdict(committed);
        LOG.log(System.Logger.Level.INFO, "of {0} events, {1}: {2}", committed, who, verdict);
        return verdict;
    }

    private NaiveTail naive(String page) {
        return new NaiveTail(ward.database().worker(), page);
    }

    private record Telling(String name, DeliveryReport hearsay) implements Subscription<Object> {

        @Override
        public EventTypes<Object> types() {
            return PulseEvent.ALL;
        }

        @Override
        public void on(Recorded<Object> recorded) {
            hearsay.hear(recorded.stream().id(), recorded.version().value());
        }
    }
}
