package id.percaya.eventstore.postgres.subscription;

import static id.percaya.eventstore.postgres.RecordingSubscription.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.NotNow;
import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.StreamId;
import id.percaya.eventstore.postgres.PulseEvent;
import id.percaya.eventstore.postgres.PulseStore;
import id.percaya.eventstore.postgres.RecordingSubscription;
import id.percaya.eventstore.postgres.TestDatabase;
import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SubscriptionRunnerTest {

    private static final String LAPSE = "update es.subscription set lease_until = '-infinity'";

    private final PulseStore ward = new PulseStore();
    private final StreamId stream = PulseStore.newStream();
    private final List<SubscriptionRunner> nodes = new ArrayList<>();

    @AfterEach
    void close() {
        nodes.forEach(SubscriptionRunner::close);
        ward.close();
    }

    @Test
    void begins_at_the_start_of_the_log_and_goes_on() {
        ward.take(stream, 61, 62);
        RecordingSubscription<Object> ear = RecordingSubscription.ofAll();
        node("one").start(ear);
        await(() -> ear.heard().size() == 2);

        ward.take(stream, 63);
        nodes.getFirst().wake();
        await(() -> ear.heard().size() == 3);

        assertThat(ear.heard()).isEqualTo(ward.read(stream));
    }

    @Test
    void after_a_restart_goes_on_where_it_was() {
        ward.take(stream, 61, 62);
        RecordingSubscription<Object> before = RecordingSubscription.ofAll();
        SubscriptionRunner first = node("one");
        first.start(before);
        await(() -> before.heard().size() == 2);
        first.close();

        ward.take(stream, 63, 64);
        RecordingSubscription<Object> after = RecordingSubscription.ofAll();
        node("two").start(after);
        await(() -> after.heard().size() == 2);

        assertThat(before.beats()).containsExactly(61, 62);
        assertThat(after.beats()).containsExactly(63, 64);
    }

    @Test
    void one_of_two_nodes_receives_the_events() {
        RecordingSubscription<Object> one = RecordingSubscription.ofAll();
        RecordingSubscription<Object> two = RecordingSubscription.ofAll();
        node("one").start(one);
        await(() -> "one".equals(stored("owner")));
        node("two").start(two);
        ward.take(stream, 61, 62, 63);
        await(() -> one.heard().size() == 3);

        nodes.getFirst().close();
        await(() -> "two".equals(stored("owner")));
        ward.take(stream, 64);
        await(() -> two.heard().size() == 1);

        assertThat(one.beats()).containsExactly(61, 62, 63);
        assertThat(two.beats()).containsExactly(64);
    }

    @Test
    void a_deposed_node_cannot_move_the_checkpoint() {
        ward.take(stream, 61);
        CountDownLatch hearing = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        RecordingSubscription<Object> slow =
                new RecordingSubscription<>(PulseEvent.ALL, _ -> waitFor(hearing, goOn));
        node("slow").start(slow);
        await(() -> hearing.getCount() == 0);

        TestDatabase.execute(ward.database().worker(), LAPSE);
        RecordingSubscription<Object> next = RecordingSubscription.ofAll();
        node("next").start(next);
        await(() -> next.heard().size() == 1);
        ward.take(stream, 62);
        await(() -> next.heard().size() == 2);
        await(() -> reached(next.heard().getLast()));
        goOn.countDown();
        await(() -> slow.heard().size() == 1);
        ward.take(stream, 63);
        await(() -> next.heard().size() == 3);

        assertThat(stored("owner")).isEqualTo("next");
        assertThat(next.beats()).containsExactly(61, 62, 63);
        assertThat(slow.beats()).containsExactly(61);
    }

    @Test
    void a_failed_event_is_delivered_again_and_none_is_skipped() {
        AtomicInteger failures = new AtomicInteger();
        Consumer<Recorded<Object>> failing =
                event -> {
                    if (event.version().value() == 3 && failures.incrementAndGet() <= 4) {
                        throw new IllegalStateException("Ibu Siti is out");
                    }
                };
        ward.take(stream, 61, 62, 63, 64);
        RecordingSubscription<Object> ear = new RecordingSubscription<>(PulseEvent.ALL, failing);
        node("one").start(ear);
        await(() -> ear.beats().contains(64));

        assertThat(ear.beats().stream().distinct()).containsExactly(61, 62, 63, 64);
        await(() -> "0".equals(stored("attempts")));
        assertThat(stored("failure")).isNull();
    }

    @Test
    void a_transient_failure_is_stored_without_its_message_and_holds_up_later_events() {
        Consumer<Recorded<Object>> failing =
                event -> {
                    if (event.version().value() == 3) {
                        throw new IllegalStateException(new NotNow("Ibu Siti is out"));
                    }
                };
        ward.take(stream, 61, 62, 63, 64);
        RecordingSubscription<Object> ear = new RecordingSubscription<>(PulseEvent.ALL, failing);
        node("one").start(ear);
        String third = ward.read(stream).get(2).id().toString();
        await(() -> String.valueOf(stored("failure")).contains(third));
        await(() -> Integer.parseInt(String.valueOf(stored("attempts"))) > 6);

        assertThat(stored("failure")).contains("IllegalStateException").doesNotContain("Siti");
        assertThat(ear.beats()).containsSubsequence(61, 62).doesNotContain(63, 64);
        assertThat(reached(ward.read(stream).get(1))).isTrue();
        assertThat(nodes.getFirst().lag().getFirst())
                .satisfies(lag -> assertThat(lag.events()).isEqualTo(2))
                .satisfies(lag -> assertThat(lag.age()).isPositive())
                .satisfies(lag -> assertThat(lag.attempts()).isPositive())
                .satisfies(lag -> assertThat(lag.parked()).isZero());
    }

    @Test
    void receives_its_own_types_and_passes_over_the_others() {
        ward.take(stream, 61, 62);
        ward.shut(stream);
        ward.take(stream, 63);
        RecordingSubscription<PulseEvent.Closing> ear =
                new RecordingSubscription<>(EventTypes.of(PulseEvent.Closing.class), _ -> {});
        node("one").start(ear);
        await(() -> reached(ward.read(stream).getLast()));

        assertThat(ear.heard())
                .singleElement()
                .extracting(Recorded::event)
                .isEqualTo(new PulseEvent.WardShut());
        assertThat(nodes.getFirst().lag().getFirst().events()).isZero();
    }

    @Test
    void says_when_it_has_caught_up() {
        ward.take(stream, 61);
        RecordingSubscription<Object> ear = RecordingSubscription.ofAll();
        node("one").start(ear);
        await(() -> !ear.caughtUp().isEmpty());

        assertThat(ear.caughtUp().getFirst()).isAfter(ear.heard().getFirst().at());
    }

    @Test
    void a_busy_subscription_notices_that_it_is_paused() {
        RecordingSubscription<Object> busy =
                new RecordingSubscription<>(
                        PulseEvent.ALL, _ -> ward.take(PulseStore.newStream(), 61));
        ward.take(stream, 61);
        node("one").start(busy);
        await(() -> busy.heard().size() > 1);

        TestDatabase.execute(
                ward.database().worker(), "update es.subscription set status = 'paused'");

        await(() -> hearsNothing(busy));
    }

    private static boolean hearsNothing(RecordingSubscription<?> ear) {
        int before = ear.heard().size();
        RecordingSubscription.pause(500);
        return ear.heard().size() == before;
    }

    @Test
    void a_paused_subscription_is_not_heard_until_it_runs_again() {
        RecordingSubscription<Object> ear = RecordingSubscription.ofAll();
        SubscriptionRunner node = node("one");
        node.start(ear);
        await(() -> "one".equals(stored("owner")));
        node.close();
        TestDatabase.execute(
                ward.database().worker(), "update es.subscription set status = 'paused'");
        ward.take(stream, 61);
        node("two").start(ear);
        await(() -> nodes.getLast().lag().getFirst().events() == 1);
        assertThat(stored("owner")).isNull();

        TestDatabase.execute(
                ward.database().worker(), "update es.subscription set status = 'running'");
        await(() -> ear.heard().size() == 1);
    }

    @Test
    void a_name_is_started_once() {
        SubscriptionRunner node = node("one");
        node.start(RecordingSubscription.ofAll());

        assertThatIllegalStateException()
                .isThrownBy(() -> node.start(RecordingSubscription.ofAll()));
    }

    @Test
    void a_log_from_another_cluster_is_not_heard() {
        TestDatabase.execute(ward.database().owner(), "update es.meta set system_identifier = 42");

        assertThatIllegalStateException()
                .isThrownBy(() -> node("one").start(RecordingSubscription.ofAll()))
                .withMessageContaining("es.after_restore()");
    }

    private SubscriptionRunner node(String owner) {
        SubscriptionRunner node = new SubscriptionRunner(ward.database().worker(), owner);
        nodes.add(node);
        return node;
    }

    private static void waitFor(CountDownLatch hearing, CountDownLatch goOn) {
        hearing.countDown();
        BooleanSupplier released = () -> goOn.getCount() == 0;
        await(released);
    }

    private boolean reached(Recorded<?> event) {
        return String.valueOf(event.position().sequence()).equals(stored("position"));
    }

    private @Nullable String stored(String column) {
        try (Connection connection = ward.database().worker().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery(
                                "select " + column + "::text from es.subscription")) {
            return row.next() ? row.getString(1) : null;
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
    }
}
