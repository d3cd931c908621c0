package id.percaya.eventstore.postgres.subscription;

import static id.percaya.eventstore.postgres.RecordingSubscription.await;
import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.eventstore.StreamId;
import id.percaya.eventstore.postgres.PulseProjection;
import id.percaya.eventstore.postgres.PulseStore;
import id.percaya.eventstore.postgres.RecordingSubscription;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LeaseTakeoverTest {

    private final PulseStore ward = new PulseStore();
    private final StreamId stream = PulseStore.newStream();
    private final CountDownLatch asleep = new CountDownLatch(1);
    private final CountDownLatch woken = new CountDownLatch(1);

    @AfterEach
    void close() {
        woken.countDown();
        ward.close();
    }

    @Test
    void is_called_before_the_first_delivery_and_again_after_a_failure() {
        AtomicInteger failures = new AtomicInteger();
        RecordingSubscription<Object> ear =
                RecordingSubscription.ofAll()
                        .doing(_ -> {
                            if (failures.incrementAndGet() <= 2) {
                                throw new IllegalStateException("no");
                            }
                        });
        ward.take(stream, 61);
        ward.node("one").start(ear);
        await(() -> ear.heard().size() == 1);
        ward.take(stream, 62);
        await(() -> ear.heard().size() == 2);

        assertThat(ear.led()).isEqualTo(3);
    }

    @Test
    void
            an_owner_suspended_while_it_acquires_the_lease_receives_nothing_that_another_has_handled() {
        RecordingSubscription<Object> slow = RecordingSubscription.ofAll().leading(this::sleepOnce);
        ward.take(stream, 61);
        ward.node("slow").start(slow);
        await(() -> asleep.getCount() == 0);
        ward.lapse();
        RecordingSubscription<Object> next = RecordingSubscription.ofAll();
        ward.node("next").start(next);
        await(() -> next.heard().size() == 1);

        woken.countDown();
        ward.take(stream, 62);
        await(() -> next.heard().size() == 2);
        assertThat(slow.heard()).isEmpty();
    }

    @Test
    void the_checkpoint_is_read_after_it() {
        RecordingSubscription<Object> slow = RecordingSubscription.ofAll().leading(this::sleepOnce);
        ward.take(stream, 61);
        ward.node("slow").start(slow);
        await(() -> asleep.getCount() == 0);
        ward.lapse();
        RecordingSubscription<Object> next = RecordingSubscription.ofAll();
        SubscriptionRunner meanwhile = ward.node("next");
        meanwhile.start(next);
        await(() -> next.heard().size() == 1);
        meanwhile.close();

        woken.countDown();
        ward.take(stream, 62);
        await(() -> slow.heard().size() == 1);
        assertThat(slow.beats()).containsExactly(62);
        assertThat(slow.led()).isEqualTo(2);
    }

    @Test
    void a_view_shows_no_row_of_an_owner_suspended_beyond_its_lease() {
        PulseProjection pulses = new PulseProjection(ward);
        pulses.doing(this::sleepOnce);
        ward.take(stream, 61, 62);
        SubscriptionRunner slow = ward.node("slow");
        slow.start("pulses", pulses);
        await(() -> asleep.getCount() == 0);
        ward.lapse();
        ward.node("next").start("pulses", pulses);
        await(() -> pulses.shown().size() == 2);

        woken.countDown();
        slow.close();
        ward.take(stream, 63);
        await(() -> pulses.shown().contains(63));
        assertThat(pulses.shown()).containsExactly(61, 62, 63);
    }

    /// The lease is given back, so that nobody waits until its ten seconds are over.
    @Test
    void a_closed_node_hands_over_within_a_second() {
        RecordingSubscription<Object> one = RecordingSubscription.ofAll();
        SubscriptionRunner first = ward.node("one");
        first.start(one);
        ward.take(stream, 61);
        await(() -> one.heard().size() == 1);
        RecordingSubscription<Object> two = RecordingSubscription.ofAll();
        ward.node("two").start(two);
        ward.take(stream, 62);

        first.close();
        assertThat(ward.ask("select owner from es.subscription")).doesNotContain("one");
        await(() -> ward.ask("select owner from es.subscription").contains("two"));
        ward.take(stream, 63);
        await(() -> two.beats().contains(63));
        assertThat(one.heard().size() + two.heard().size()).isEqualTo(3);
    }

    private void sleepOnce() {
        if (asleep.getCount() > 0) {
            asleep.countDown();
            await(() -> woken.getCount() == 0);
        }
    }
}
