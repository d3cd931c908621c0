package id.percaya.eventstore.postgres.parking;

import static id.percaya.eventstore.postgres.RecordingSubscription.await;
import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.eventstore.NotNow;
import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.StreamId;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.json.EventCodec;
import id.percaya.eventstore.postgres.PulseEvent;
import id.percaya.eventstore.postgres.PulseEvent.PulseTaken;
import id.percaya.eventstore.postgres.PulseStore;
import id.percaya.eventstore.postgres.RecordingSubscription;
import id.percaya.eventstore.postgres.parking.ParkedEvent.Status;
import id.percaya.eventstore.postgres.subscription.SubscriptionOperations;
import id.percaya.eventstore.postgres.subscription.SubscriptionRunner;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ParkingTest {

    private final PulseStore ward = new PulseStore();
    private final SubscriptionOperations operations = ward.operations();
    private final StreamId sick = PulseStore.newStream();
    private final StreamId well = PulseStore.newStream();
    private final Set<Integer> poison = ConcurrentHashMap.newKeySet();
    private final AtomicInteger failures = new AtomicInteger();
    private final RecordingSubscription<Object> ear =
            new RecordingSubscription<>(PulseEvent.ALL, this::failAtPoison);

    private void failAtPoison(Recorded<Object> recorded) {
        if (recorded.event() instanceof PulseTaken taken && poison.contains(taken.beats())) {
            failures.incrementAndGet();
            throw new IllegalStateException("Ibu Siti has " + taken.beats());
        }
    }

    @AfterEach
    void close() {
        ward.close();
    }

    @Test
    void an_event_that_keeps_failing_parks_its_stream_and_no_other() {
        poison.add(62);
        ward.take(sick, 61, 62, 63);
        ward.take(well, 71, 72);
        ward.node("one").start(ear);
        await(() -> ear.beats().contains(72));
        ward.take(sick, 64);
        ward.take(well, 73);
        await(() -> ear.beats().contains(73) && parked().size() == 3);

        assertThat(ear.beats().stream().distinct()).containsExactly(61, 71, 72, 73);
        assertThat(parked()).extracting(each -> each.version().value()).containsExactly(2, 3, 4);
        assertThat(parked())
                .extracting(ParkedEvent::status)
                .containsExactly(Status.FAILED, Status.BEHIND, Status.BEHIND);
    }

    @Test
    void it_is_tried_five_times_alone_and_not_a_word_of_it_is_kept() {
        poison.add(61);
        ward.take(sick, 61);
        ward.node("one").start(ear);
        await(() -> !parked().isEmpty());

        ParkedEvent first = parked().getFirst();
        assertThat(failures).hasValue(5);
        assertThat(first.attempts()).isEqualTo(5);
        assertThat(first.event()).isEqualTo(ward.read(sick).getFirst().id());
        assertThat(first.stream()).isEqualTo(sick);
        assertThat(first.tenant()).isEqualTo(PulseStore.MELATI);
        assertThat(first.type()).isEqualTo("pulse-taken");
        assertThat(first.exception()).isEqualTo("java.lang.IllegalStateException");
        assertThat(ward.ask("select p::text from es.parked p"))
                .noneMatch(row -> row.contains("Siti"));
        assertThat(ward.ask("select coalesce(failure::text, '') from es.subscription"))
                .containsExactly("");
    }

    @Test
    void an_event_that_cannot_be_read_is_parked_at_once() {
        ward.take(sick, 61, 62);
        ward.take(well, 71);
        ward.node("one", new Illegible(61)).start(ear);
        await(() -> ear.beats().contains(71));

        assertThat(ear.beats()).containsExactly(71);
        assertThat(parked())
                .extracting(ParkedEvent::status)
                .containsExactly(Status.FAILED, Status.BEHIND);
        assertThat(parked().getFirst().attempts()).isEqualTo(1);
        assertThat(ward.ask("select attempts from es.subscription")).containsExactly("0");
    }

    @Test
    void once_retried_they_are_heard_in_order_before_anything_newer() {
        poison.add(61);
        ward.take(sick, 61, 62);
        ward.node("one").start(ear);
        await(() -> parked().size() == 2);
        poison.clear();
        assertThat(operations.retry("ear", sick.id())).isTrue();
        ward.take(sick, 63);
        await(() -> ear.beats().contains(63));

        assertThat(ear.beats()).containsExactly(61, 62, 63);
        await(() -> parked().isEmpty());
    }

    @Test
    void retrying_stops_at_the_first_that_fails_again() {
        poison.add(61);
        poison.add(63);
        ward.take(sick, 61, 62, 63, 64);
        ward.node("one").start(ear);
        await(() -> parked().size() == 4);
        poison.remove(61);
        operations.retry("ear", sick.id());
        await(() -> parked().size() == 2 && parked().getFirst().status() == Status.FAILED);

        assertThat(ear.beats()).containsExactly(61, 62);
        assertThat(parked().getFirst().attempts()).isEqualTo(1);
        assertThat(parked().getLast().status()).isEqualTo(Status.BEHIND);
    }

    @Test
    void a_discarded_event_is_never_delivered_and_those_behind_it_are() {
        poison.add(62);
        ward.take(sick, 61, 62, 63, 64);
        ward.node("one").start(ear);
        await(() -> parked().size() == 3);

        assertThat(operations.discard("ear", sick.id(), 3)).isFalse();
        assertThat(operations.discard("ear", sick.id(), 2)).isTrue();
        await(() -> ear.beats().contains(64));
        ward.take(sick, 65);
        await(() -> ear.beats().contains(65));

        assertThat(ear.beats().stream().distinct()).containsExactly(61, 63, 64, 65);
        await(() -> parked().isEmpty());
    }

    @Test
    void a_stream_whose_only_parked_event_is_discarded_flows_on() {
        poison.add(61);
        ward.take(sick, 61);
        ward.node("one").start(ear);
        await(() -> parked().size() == 1);

        operations.discard("ear", sick.id(), 1);
        ward.take(sick, 62);
        await(() -> ear.beats().contains(62));

        assertThat(parked()).isEmpty();
    }

    @Test
    void nothing_is_said_to_be_caught_up_while_something_is_parked() {
        poison.add(61);
        ward.take(sick, 61);
        SubscriptionRunner node = ward.node("one");
        node.start(ear);
        await(() -> parked().size() == 1);
        int before = ear.caughtUp().size();
        ward.take(well, 71);
        await(() -> node.lag().getFirst().events() == 0);
        RecordingSubscription.pause(1500);

        assertThat(ear.caughtUp()).hasSize(before);
        assertThat(node.lag().getFirst().parked()).isEqualTo(1);

        operations.discard("ear", sick.id(), 1);
        await(() -> ear.caughtUp().size() > before);
    }

    @Test
    void a_transient_failure_parks_nothing() {
        AtomicInteger tries = new AtomicInteger();
        RecordingSubscription<Object> waiting =
                new RecordingSubscription<>(
                        PulseEvent.ALL,
                        _ -> {
                            if (tries.incrementAndGet() <= 6) {
                                throw new NotNow("the partner is down");
                            }
                        });
        ward.take(sick, 61);
        ward.node("one").start(waiting);
        await(() -> waiting.heard().size() == 1);

        assertThat(parked()).isEmpty();
    }

    @Test
    void a_retry_waits_for_a_transient_failure_without_holding_up_others() {
        poison.add(61);
        ward.take(sick, 61);
        AtomicInteger tries = new AtomicInteger();
        AtomicBoolean othersGoOn = new AtomicBoolean();
        RecordingSubscription<Object> waiting =
                new RecordingSubscription<>(
                        PulseEvent.ALL,
                        event -> {
                            failAtPoison(event);
                            if (event.stream().equals(well)) {
                                othersGoOn.set(true);
                            } else if (tries.incrementAndGet() <= 2 || !othersGoOn.get()) {
                                throw new NotNow("the partner is down");
                            }
                        });
        ward.node("one").start(waiting);
        await(() -> parked().size() == 1);
        poison.clear();
        operations.retry("ear", sick.id());
        await(() -> tries.get() > 0);
        ward.take(well, 71);
        await(() -> waiting.beats().contains(61));

        assertThat(waiting.beats()).containsExactly(71, 61);
        await(() -> parked().isEmpty());
    }

    private List<ParkedEvent> parked() {
        return operations.parked("ear", null, 100);
    }

    /// Cannot read a pulse of this many beats.
    private record Illegible(int beats) implements EventCodec {
        @Override
        public String write(Tenant tenant, StreamId stream, Object event) {
            return PLAIN.write(tenant, stream, event);
        }

        @Override
        public <T> T read(Tenant tenant, StreamId stream, String data, Class<T> type) {
            T event = PLAIN.read(tenant, stream, data, type);
            if (event.equals(new PulseTaken(beats))) {
                throw new IllegalStateException("not a pulse");
            }
            return event;
        }
    }
}
