package id.percaya.eventstore.postgres.parking;

import static id.percaya.eventstore.postgres.RecordingSubscription.await;
import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.eventstore.StreamId;
import id.percaya.eventstore.postgres.PulseProjection;
import id.percaya.eventstore.postgres.PulseStore;
import id.percaya.eventstore.postgres.subscription.SubscriptionOperations;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ParkedProjectionTest {

    private final PulseStore ward = new PulseStore();
    private final SubscriptionOperations operations = ward.operations();
    private final StreamId sick = PulseStore.newStream();
    private final StreamId well = PulseStore.newStream();
    private final PulseProjection pulses = new PulseProjection(ward);

    @AfterEach
    void close() {
        ward.close();
    }

    @Test
    void shows_the_other_streams_exactly_once_and_later_the_parked_one() {
        pulses.failsAt(62);
        ward.take(sick, 61, 62);
        ward.take(well, 71);
        ward.take(sick, 63);
        ward.take(well, 72);
        ward.node("one").start("pulses", pulses);
        await(() -> pulses.shown().contains(72));
        assertThat(pulses.shown()).containsExactly(61, 71, 72);
        assertThat(versions()).containsExactly(2, 3);

        pulses.recovers();
        assertThat(operations.retry("pulses", sick.id())).isTrue();
        await(() -> versions().isEmpty());
        assertThat(pulses.shown()).containsExactly(61, 62, 63, 71, 72);
    }

    @Test
    void a_retry_that_fails_leaves_no_row() {
        pulses.failsAt(61);
        ward.take(sick, 61, 62);
        ward.node("one").start("pulses", pulses);
        await(() -> versions().size() == 2);

        operations.retry("pulses", sick.id());
        await(() -> parked().getFirst().attempts() == 6);

        assertThat(parked())
                .extracting(ParkedEvent::status)
                .containsExactly(ParkedEvent.Status.FAILED, ParkedEvent.Status.BEHIND);
        assertThat(pulses.shown()).isEmpty();
    }

    private List<Integer> versions() {
        return parked().stream().map(each -> each.version().value()).toList();
    }

    private List<ParkedEvent> parked() {
        return operations.parked("pulses", null, 100);
    }
}
