package id.percaya.eventstore.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import id.percaya.eventstore.CommandContext;
import id.percaya.eventstore.CommandHandler;
import id.percaya.eventstore.EventMetadata;
import id.percaya.eventstore.EventStore;
import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.Snapshot;
import id.percaya.eventstore.SnapshotFormat;
import id.percaya.eventstore.StreamId;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Transactions;
import id.percaya.eventstore.Version;
import id.percaya.eventstore.testing.Counter.Counted;
import id.percaya.eventstore.testing.Counter.CounterDecider;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The behaviour of every store's snapshots: results never depend on them, only the time does. In
/// these tests a snapshot must be stored before the transaction that asked for it returns.
public abstract class SnapshotsContract {

    private static final Tenant MELATI = new Tenant("klinik-melati");
    private static final Tenant HARAPAN = new Tenant("rs-harapan");
    private static final SnapshotFormat<Counter> FIRST = new SnapshotFormat<>(Counter.class, 1);

    private final StreamId door = new StreamId("door", UUID.randomUUID());

    protected abstract EventStore store();

    protected abstract Transactions transactions();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void the_state_is_the_same_as_without(long seed) {
        Random random = new Random(seed);
        CommandHandler<List<Integer>, Counter, Counted> with = handler(store(), FIRST, 1);
        CommandHandler<List<Integer>, Counter, Counted> without = withoutSnapshots();
        for (int command = 0; command < 12; command++) {
            int events = random.nextInt(1, 60);
            handle(with, random.ints(events, 0, 9).boxed().toList());
            if (random.nextInt(4) == 0) {
                handle(with, List.of());
            }
            assertThat(state(with)).isEqualTo(state(without));
            assertThat(state(with)).isEqualTo(state(without)); // from the latest snapshot, if any
            assertThat(consequence(with)).isEqualTo(consequence(without));
        }
        assertThat(handle(with, List.of(1))).isEqualTo(events().getLast().version());
        assertThat(events())
                .extracting(each -> each.metadata().correlation())
                .containsOnly(chain());
        assertThat(latest(FIRST)).isNotNull();
    }

    @Test
    void a_long_stream_is_read_by_its_latest_events() {
        CountingStore counting = new CountingStore(store());
        CommandHandler<List<Integer>, Counter, Counted> counter = handler(counting, FIRST, 1);
        for (int command = 0; command < 100; command++) {
            handle(counter, IntStream.range(0, 10).boxed().toList());
        }

        assertThat(events()).hasSize(1_000);
        assertThat(counting.mostRead()).isLessThanOrEqualTo(111);
        assertThat(version(latest(FIRST))).isGreaterThanOrEqualTo(900);
    }

    @Test
    void a_short_stream_has_none() {
        handle(handler(store(), FIRST, 1), IntStream.range(0, 99).boxed().toList());
        state(handler(store(), FIRST, 1));

        assertThat(latest(FIRST)).isNull();
    }

    @Test
    void a_snapshot_of_another_version_is_ignored_and_replaced() {
        count(120, FIRST, 1);
        assertThat(latest(FIRST)).isNotNull();
        SnapshotFormat<Counter> second = new SnapshotFormat<>(Counter.class, 2);

        assertThat(latest(second)).isNull();
        assertThat(state(handler(store(), second, 3)))
                .isEqualTo(new Counter.Open(120 * 3, List.of(3, 3)));
        assertThat(latest(second)).isNotNull();
        assertThat(latest(FIRST)).isNull();
    }

    @Test
    void a_rolled_back_state_is_not_stored() {
        CommandHandler<List<Integer>, Counter, Counted> counter = handler(store(), FIRST, 1);
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        within(
                                MELATI,
                                () -> {
                                    counter.handle(door, ones(150), asked(MELATI));
                                    counter.handle(door, ones(1), asked(MELATI));
                                    throw new IllegalStateException("changed our mind");
                                }));

        assertThat(latest(FIRST)).isNull();
        assertThat(state(counter)).isEqualTo(new Counter.Closed());
    }

    @Test
    void another_tenant_has_no_part_in_it() {
        count(120);
        CommandHandler<List<Integer>, Counter, Counted> counter = handler(store(), FIRST, 1);

        assertThat(within(HARAPAN, () -> store().snapshots().latest(HARAPAN, door, FIRST)))
                .isNull();
        assertThat(within(HARAPAN, () -> store().snapshots().latest(MELATI, door, FIRST))).isNull();
        assertThat(within(HARAPAN, () -> counter.state(HARAPAN, door)))
                .isEqualTo(new Counter.Closed());
    }

    @Test
    void one_of_another_history_is_not_gone_on_from() {
        count(120);
        Snapshot<Counter> alien =
                new Snapshot<>(
                        new Counter.Open(7, List.of(7)),
                        new Version(110),
                        UUID.randomUUID(),
                        UUID.randomUUID());
        keep(alien);

        assertCounted(120, store());
    }

    private void keep(Snapshot<Counter> snapshot) {
        within(
                MELATI,
                () -> {
                    store().snapshots().keep(MELATI, door, FIRST, snapshot);
                    return snapshot;
                });
    }

    protected final StreamId door() {
        return door;
    }

    /// Counts visitors, which takes a snapshot if they are many.
    protected final void count(int visitors) {
        count(visitors, FIRST, 1);
    }

    /// Reads the counter through this store.
    protected final void assertCounted(int visitors, EventStore store) {
        assertThat(state(handler(store, FIRST, 1)))
                .isEqualTo(new Counter.Open(visitors, List.of(1, 1)));
    }

    private void count(int ones, SnapshotFormat<Counter> format, int weight) {
        CommandHandler<List<Integer>, Counter, Counted> counter = handler(store(), format, weight);
        handle(counter, ones(ones));
        state(counter);
    }

    private static List<Integer> ones(int count) {
        return IntStream.range(0, count).mapToObj(_ -> 1).toList();
    }

    private static CommandHandler<List<Integer>, Counter, Counted> handler(
            EventStore store, SnapshotFormat<Counter> format, int weight) {
        return new CommandHandler<>(new CounterDecider(weight), Counted.TYPES, store, format);
    }

    private CommandHandler<List<Integer>, Counter, Counted> withoutSnapshots() {
        return new CommandHandler<>(new CounterDecider(1), Counted.TYPES, store());
    }

    private Version handle(
            CommandHandler<List<Integer>, Counter, Counted> counter, List<Integer> command) {
        return within(MELATI, () -> counter.handle(door, command, asked(MELATI)));
    }

    private Counter state(CommandHandler<List<Integer>, Counter, Counted> counter) {
        return within(MELATI, () -> counter.state(MELATI, door));
    }

    private List<@Nullable UUID> consequence(
            CommandHandler<List<Integer>, Counter, Counted> counter) {
        EventMetadata cause =
                within(MELATI, () -> counter.contextCausedBy(door, asked(MELATI))).metadata();
        return List.of(cause.correlation(), cause.causation());
    }

    private @Nullable Snapshot<Counter> latest(SnapshotFormat<Counter> format) {
        return within(MELATI, () -> store().snapshots().latest(MELATI, door, format));
    }

    private static int version(@Nullable Snapshot<?> snapshot) {
        return snapshot == null ? 0 : snapshot.version().value();
    }

    private List<Recorded<Counted>> events() {
        return within(MELATI, () -> store().read(MELATI, door, Counted.TYPES));
    }

    private UUID chain() {
        return events().getFirst().metadata().correlation();
    }

    private static CommandContext asked(Tenant tenant) {
        return CommandContext.of(new EventMetadata(tenant, "siti", UUID.randomUUID(), null, null));
    }

    private <T> T within(Tenant tenant, Supplier<T> work) {
        return transactions().call(tenant, work);
    }
}
