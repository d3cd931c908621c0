package id.percaya.eventstore.postgres.subscription;

import static id.percaya.eventstore.postgres.RecordingSubscription.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.percaya.eventstore.NotNow;
import id.percaya.eventstore.StreamId;
import id.percaya.eventstore.postgres.PulseStore;
import id.percaya.eventstore.postgres.RecordingSubscription;
import id.percaya.eventstore.postgres.parking.ParkedEvent;
import id.percaya.eventstore.postgres.parking.ParkedStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SubscriptionOperationsTest {

    private final PulseStore ward = new PulseStore();
    private final SubscriptionOperations operations = ward.operations();
    private final StreamId stream = PulseStore.newStream();

    @AfterEach
    void close() {
        ward.close();
    }

    @Test
    void pause_stops_all_shards_within_three_seconds_and_resume_goes_on() {
        RecordingSubscription<Object> busy =
                RecordingSubscription.ofAll()
                        .inShards(2)
                        .doing(_ -> ward.take(PulseStore.newStream(), 61));
        ward.take(stream, 61);
        ward.node("one").start(busy);
        await(() -> busy.heard().size() > 1);

        assertThat(operations.pause("ear")).isTrue();
        RecordingSubscription.pause(3500);
        int begun = busy.batches();
        RecordingSubscription.pause(1000);
        int most = begun + 2;
        assertThat(busy.batches()).as("after those in hand").isLessThanOrEqualTo(most);
        assertThat(operations.statuses())
                .hasSize(2)
                .allMatch(each -> each.status() == SubscriptionStatus.State.PAUSED);

        assertThat(operations.resume("ear")).isTrue();
        await(() -> busy.batches() > most);
    }

    @Test
    void commands_to_an_unknown_subscription_report_it() {
        assertThat(operations.pause("nobody")).isFalse();
        assertThat(operations.resume("nobody")).isFalse();
        assertThat(operations.retry("nobody", stream.id())).isFalse();
        assertThat(operations.discard("nobody", stream.id(), 1)).isFalse();
        assertThat(operations.inspect("nobody", stream.id())).isEmpty();
        assertThat(operations.statuses()).isEmpty();
    }

    @Test
    void a_status_names_the_owner_and_the_failing_event() {
        RecordingSubscription<Object> waiting =
                RecordingSubscription.ofAll()
                        .doing(_ -> {
                            throw new NotNow("Ibu Siti is out");
                        });
        ward.take(stream, 61);
        ward.node("one").start(waiting);
        await(() -> standing().attempts() > 0);

        SubscriptionStatus standing = standing();
        assertThat(standing.name()).isEqualTo("ear");
        assertThat(standing.owner()).isEqualTo("one");
        assertThat(standing.leaseUntil()).isNotNull();
        assertThat(standing.behind()).isEqualTo(1);
        assertThat(standing.age()).isGreaterThan(Duration.ZERO);
        assertThat(standing.exception()).isEqualTo(NotNow.class.getName());
        assertThat(standing.event()).isEqualTo(ward.read(stream).getFirst().id());
        assertThat(standing.parkedStreams()).isZero();
    }

    @Test
    void parked_events_are_counted_and_listed_page_by_page() {
        List<StreamId> sick = Stream.generate(PulseStore::newStream).limit(3).toList();
        sick.forEach(each -> ward.take(each, 61, 62));
        RecordingSubscription<Object> ear =
                RecordingSubscription.ofAll()
                        .inShards(2)
                        .doing(_ -> {
                            throw new IllegalStateException("no");
                        });
        ward.node("one").start(ear);
        await(() -> operations.parked(null, null, 10).size() == 6);

        assertThat(pages(4)).isEqualTo(operations.parked("ear", null, 10)).hasSize(6);
        assertThat(operations.parked("other", null, 10)).isEmpty();
        assertThat(operations.statuses().stream().mapToInt(SubscriptionStatus::parkedStreams).sum())
                .isEqualTo(3);
        assertThat(operations.statuses().stream().mapToInt(SubscriptionStatus::parkedEvents).sum())
                .isEqualTo(6);
        ParkedStream one = operations.inspect("ear", sick.getFirst().id()).orElseThrow();
        assertThat(one.events()).isEqualTo(2);
        assertThat(one.first()).extracting(each -> each.version().value()).containsExactly(1, 2);
    }

    @Test
    void an_invalid_cursor_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> operations.parked(null, "ear:1:" + UUID.randomUUID(), 10));
    }

    private List<ParkedEvent> pages(int size) {
        List<ParkedEvent> all = new ArrayList<>(operations.parked(null, null, size));
        List<ParkedEvent> next = operations.parked(null, all.getLast().cursor(), size);
        while (!next.isEmpty()) {
            all.addAll(next);
            next = operations.parked(null, all.getLast().cursor(), size);
        }
        return all;
    }

    private SubscriptionStatus standing() {
        return operations.statuses().getFirst();
    }
}
