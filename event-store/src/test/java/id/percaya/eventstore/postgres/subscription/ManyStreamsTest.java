package id.percaya.eventstore.postgres.subscription;

import static id.percaya.eventstore.postgres.RecordingSubscription.await;
import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.StreamId;
import id.percaya.eventstore.postgres.PulseEvent.PulseTaken;
import id.percaya.eventstore.postgres.PulseStore;
import id.percaya.eventstore.postgres.RecordingSubscription;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ManyStreamsTest {

    private static final int POISON = 13;

    private final PulseStore ward = new PulseStore();
    private final SubscriptionOperations operations = ward.operations();
    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);
    private final List<StreamId> streams =
            Stream.generate(PulseStore::newStream).limit(24).toList();
    private volatile boolean cured;
    private final RecordingSubscription<Object> ear =
            RecordingSubscription.ofAll().inShards(3).doing(this::failAtPoison);

    private void failAtPoison(Recorded<Object> recorded) {
        if (!cured && recorded.event().equals(new PulseTaken(POISON))) {
            throw new IllegalStateException("poison");
        }
    }

    @AfterEach
    void close() {
        ward.close();
    }

    /// Two nodes, one of which stops halfway; every fourth stream is poisoned somewhere.
    @Test
    void each_stream_is_heard_in_order_and_no_other_waits_for_a_poisoned_one() {
        SubscriptionRunner first = ward.node("first");
        first.start(ear);
        ward.node("second").start(ear);
        take(300, first);
        streams.subList(0, 6).forEach(each -> ward.take(each, POISON));
        take(150, first);
        await(() -> parked().equals(Set.copyOf(ids(streams.subList(0, 6)))));
        first.close();
        take(150, first);

        streams.subList(6, 24).forEach(this::awaitWhole);
        assertThat(parked()).hasSize(6);

        cured = true;
        parked().forEach(each -> operations.retry("ear", each));
        take(100, first);
        streams.forEach(this::awaitWhole);
        await(() -> parked().isEmpty());
    }

    private void take(int pulses, SubscriptionRunner node) {
        for (int i = 0; i < pulses; i++) {
            ward.take(streams.get(random.nextInt(streams.size())), 20 + random.nextInt(200));
            node.wake();
        }
    }

    /// An event that was delivered twice counts at its first delivery.
    private void awaitWhole(StreamId stream) {
        List<Recorded<Object>> stored = ward.read(stream);
        await(() -> heard(stream).size() >= stored.size());
        assertThat(heard(stream)).as("seed %d", seed).isEqualTo(stored);
    }

    private List<Recorded<Object>> heard(StreamId stream) {
        return ear.heard().stream()
                .filter(each -> each.stream().equals(stream))
                .distinct()
                .toList();
    }

    private Set<UUID> parked() {
        return operations.parked("ear", null, 10_000).stream()
                .map(each -> each.stream().id())
                .collect(Collectors.toSet());
    }

    private static List<UUID> ids(List<StreamId> streams) {
        return streams.stream().map(StreamId::id).toList();
    }
}
