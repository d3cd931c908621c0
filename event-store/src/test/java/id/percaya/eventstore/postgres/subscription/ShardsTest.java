package id.percaya.eventstore.postgres.subscription;

import static id.percaya.eventstore.postgres.RecordingSubscription.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.StreamId;
import id.percaya.eventstore.postgres.PulseProjection;
import id.percaya.eventstore.postgres.PulseStore;
import id.percaya.eventstore.postgres.RecordingSubscription;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ShardsTest {

    private static final String PLACES =
            "select concat_ws('/', shard, shards) from es.subscription order by shard";

    private final PulseStore ward = new PulseStore();
    private final StreamId left = ofShard(0);
    private final StreamId right = ofShard(1);

    @AfterEach
    void close() {
        ward.close();
    }

    @Test
    void each_shard_hears_its_own_streams_while_the_other_is_busy() {
        CountDownLatch goOn = new CountDownLatch(1);
        RecordingSubscription<Object> ear =
                RecordingSubscription.ofAll()
                        .inShards(2)
                        .doing(event -> {
                            if (event.stream().equals(left)) {
                                await(() -> goOn.getCount() == 0);
                            }
                        });
        ward.take(left, 61, 62);
        ward.take(right, 71, 72);
        ward.node("one").start(ear);
        await(() -> ear.beats().contains(72));
        assertThat(ear.beats()).containsExactly(71, 72);

        goOn.countDown();
        await(() -> ear.beats().contains(62));
        assertThat(ear.beats()).containsExactly(71, 72, 61, 62);
    }

    @Test
    void all_shards_of_a_node_that_stops_are_heard_by_the_other() {
        RecordingSubscription<Object> one = RecordingSubscription.ofAll().inShards(3);
        RecordingSubscription<Object> two = RecordingSubscription.ofAll().inShards(3);
        SubscriptionRunner first = ward.node("one");
        first.start(one);
        await(() -> owners().equals(List.of("one", "one", "one")));
        ward.node("two").start(two);
        first.close();
        await(() -> owners().equals(List.of("two", "two", "two")));

        ward.take(left, 61);
        ward.take(right, 71);
        await(() -> two.heard().size() == 2);
        assertThat(one.heard()).isEmpty();
    }

    @Test
    void a_node_that_joins_gets_its_share() {
        RecordingSubscription<Object> one = RecordingSubscription.ofAll().inShards(6);
        ward.node("one").start(one);
        await(() -> shardsOf("one") == 6);
        ward.node("two").start(RecordingSubscription.ofAll().inShards(6));
        await(() -> shardsOf("one") == 3 && shardsOf("two") == 3);
        ward.node("three").start(RecordingSubscription.ofAll().inShards(6));
        await(() -> shardsOf("three") == 2);

        assertThat(shardsOf("one")).isEqualTo(2);
        assertThat(shardsOf("two")).isEqualTo(2);
        assertThat(ward.ask("select wanted_by from es.subscription")).containsOnlyNulls();
    }

    private long shardsOf(String node) {
        return owners().stream().filter(node::equals).count();
    }

    @Test
    void another_number_of_shards_goes_on_from_the_checkpoint_of_the_slowest() {
        SubscriptionRunner before = ward.node("before");
        RecordingSubscription<Object> old = RecordingSubscription.ofAll().inShards(2);
        before.start(old);
        ward.take(left, 61);
        await(() -> old.heard().size() == 1);
        before.close();
        ward.take(right, 71);

        RecordingSubscription<Object> ear = RecordingSubscription.ofAll().inShards(3);
        ward.node("after").start(ear);
        await(() -> ear.heard().size() == 2);

        assertThat(ward.ask(PLACES)).containsExactly("0/3", "1/3", "2/3");
        assertThat(ear.beats()).containsExactlyInAnyOrder(61, 71);
    }

    @Test
    void a_process_that_knows_the_old_number_hears_no_more() {
        RecordingSubscription<Object> old = RecordingSubscription.ofAll();
        ward.node("old").start(old);
        ward.take(left, 61);
        await(() -> old.heard().size() == 1 && lag("old") == 0);

        RecordingSubscription<Object> ear = RecordingSubscription.ofAll().inShards(2);
        ward.node("new").start(ear);
        await(() -> owners().equals(List.of("new", "new")));
        ward.take(left, 62);
        await(() -> ear.beats().contains(62));
        RecordingSubscription.pause(3500); // until he asks for his lease again at the latest
        ward.take(right, 71);
        await(() -> ear.beats().contains(71));

        assertThat(old.beats()).doesNotContain(71);
        assertThat(ear.beats()).containsExactly(62, 71);
    }

    @Test
    void a_subscription_that_was_paused_stays_so_in_another_number_of_shards() {
        SubscriptionRunner before = ward.node("before");
        before.start(RecordingSubscription.ofAll());
        ward.operations().pause("ear");
        ward.node("after").start(RecordingSubscription.ofAll().inShards(2));

        assertThat(ward.ask("select status from es.subscription")).containsOnly("paused");
    }

    @Test
    void a_view_changes_its_shards_only_while_all_checkpoints_are_the_same() {
        PulseProjection pulses = new PulseProjection(ward);
        SubscriptionRunner before = ward.node("before");
        before.start("pulses", pulses);
        ward.take(left, 61);
        await(() -> pulses.shown().contains(61));
        before.close();

        SubscriptionRunner after = ward.node("after");
        after.start("pulses", 2, pulses);
        ward.take(left, 62);
        await(() -> pulses.shown().contains(62));
        after.close();

        assertThat(pulses.shown()).containsExactly(61, 62);
        assertThatIllegalStateException()
                .isThrownBy(() -> ward.node("again").start("pulses", 3, pulses))
                .withMessageContaining("rebuild");
        assertThat(ward.ask(PLACES)).containsExactly("0/2", "1/2");
    }

    @Test
    void caught_up_is_said_once_all_shards_are() {
        CountDownLatch goOn = new CountDownLatch(1);
        RecordingSubscription<Object> ear =
                RecordingSubscription.ofAll()
                        .inShards(2)
                        .doing(_ -> await(() -> goOn.getCount() == 0));
        ward.take(right, 71);
        ward.node("one").start(ear);
        RecordingSubscription.pause(1500);
        assertThat(ear.caughtUp()).isEmpty();

        goOn.countDown();
        await(() -> !ear.caughtUp().isEmpty());
        assertThat(ear.caughtUp()).allMatch(at -> at.isAfter(heardAt(ear)));
    }

    @Test
    void there_is_at_least_one_shard() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> ward.node("one").start(RecordingSubscription.ofAll().inShards(0)));
    }

    private static Instant heardAt(RecordingSubscription<?> ear) {
        return ear.heard().stream().map(Recorded::at).findFirst().orElseThrow();
    }

    private int lag(String node) {
        return ward.node(node).lag().getFirst().events();
    }

    private List<String> owners() {
        return ward.ask("select coalesce(owner, '') from es.subscription order by shard");
    }

    private StreamId ofShard(int shard) {
        return Stream.generate(PulseStore::newStream)
                .filter(stream -> shard == ofTwo(stream))
                .findFirst()
                .orElseThrow();
    }

    private int ofTwo(StreamId stream) {
        String hash = "select (hashtextextended('%s', 0) & 2147483647) %% 2".formatted(stream.id());
        return Integer.parseInt(ward.ask(hash).getFirst());
    }
}
