package id.percaya.eventstore.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import id.percaya.eventstore.EventMetadata;
import id.percaya.eventstore.EventName;
import id.percaya.eventstore.EventStore;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.LostRace;
import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.StreamId;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Transactions;
import id.percaya.eventstore.Version;
import id.percaya.eventstore.testing.BedEvent.BedAssigned;
import id.percaya.eventstore.testing.BedEvent.BedFreed;
import id.percaya.eventstore.testing.BedEvent.Equipment;
import id.percaya.eventstore.testing.BedEvent.Patient;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/// The behaviour of every store. A test class for each implementation extends it, or
/// [TransactionalStoreContract] where appends join the running transaction.
public abstract class EventStoreContract {

    static final Tenant MELATI = new Tenant("klinik-melati");
    private static final Tenant HARAPAN = new Tenant("rs-harapan");
    static final BedFreed FREED = new BedFreed();

    @EventName("ward-closed")
    record WardClosed() implements WardEvent {}

    sealed interface WardEvent permits WardClosed {
        EventTypes<WardEvent> TYPES = EventTypes.of(WardEvent.class);
    }

    final StreamId bed = new StreamId("bed", UUID.randomUUID());

    protected abstract EventStore store();

    protected abstract Transactions transactions();

    @Test
    void a_stream_that_was_never_written_is_empty() {
        assertThat(read(MELATI)).isEmpty();
    }

    @Test
    void appended_events_are_read_in_order() {
        assertThat(append(MELATI, 0, FREED, assigned())).isEqualTo(new Version(2));
        assertThat(append(MELATI, 2, FREED)).isEqualTo(new Version(3));

        assertThat(read(MELATI))
                .extracting(Recorded::event)
                .containsExactly(FREED, assigned(), FREED);
        assertThat(read(MELATI))
                .extracting(Recorded::version)
                .containsExactly(new Version(1), new Version(2), new Version(3));
    }

    @Test
    void all_that_is_known_about_an_event_is_kept() {
        EventMetadata metadata =
                new EventMetadata(
                        MELATI, "siti", UUID.randomUUID(), UUID.randomUUID(), "00-ab-cd-01");
        Instant before = Instant.now().minusSeconds(60);
        within(
                MELATI,
                () ->
                        store().append(
                                        bed,
                                        Version.NONE,
                                        List.of(FREED, FREED),
                                        BedEvent.TYPES,
                                        metadata));

        List<Recorded<BedEvent>> stored = read(MELATI);
        Recorded<BedEvent> first = stored.getFirst();
        assertThat(first.metadata()).isEqualTo(metadata);
        assertThat(first.stream()).isEqualTo(bed);
        assertThat(first.id().version()).isEqualTo(7);
        assertThat(first.at()).isBetween(before, Instant.now().plusSeconds(60));
        assertThat(first.position()).isLessThan(stored.getLast().position());
        assertThat(first.id()).isNotEqualTo(stored.getLast().id());
    }

    @Test
    void an_append_of_nothing_changes_nothing() {
        assertThat(append(MELATI, 0)).isEqualTo(Version.NONE);
        assertThat(read(MELATI)).isEmpty();
    }

    @Test
    void an_append_behind_a_version_that_has_passed_is_stale() {
        append(MELATI, 0, FREED, FREED);

        assertStale(MELATI, 0);
        assertStale(MELATI, 1);
        assertThat(read(MELATI)).hasSize(2);
    }

    @Test
    void an_append_that_would_leave_a_hole_is_stale() {
        append(MELATI, 0, FREED);

        assertStale(MELATI, 2);
        assertThat(read(MELATI)).hasSize(1);
    }

    @Test
    void another_tenant_sees_nothing_and_cannot_go_on() {
        append(MELATI, 0, FREED);

        assertThat(read(HARAPAN)).isEmpty();
        assertThat(within(HARAPAN, () -> store().read(MELATI, bed, BedEvent.TYPES))).isEmpty();
        assertStale(HARAPAN, 0);
        assertStale(HARAPAN, 1);
        assertThat(read(MELATI)).hasSize(1);
    }

    @Test
    void nothing_is_appended_for_another_tenant_than_the_transaction_acts_for() {
        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> within(HARAPAN, () -> tryAppend(MELATI, 0, FREED)))
                .isNotInstanceOf(LostRace.class);
        assertThat(read(MELATI)).isEmpty();
    }

    @Test
    void an_event_of_another_family_is_not_passed_over() {
        append(MELATI, 0, FREED);

        assertThatIllegalStateException()
                .isThrownBy(() -> within(MELATI, () -> store().read(MELATI, bed, WardEvent.TYPES)))
                .withMessageContaining("bed-freed");
    }

    @Test
    void a_stream_is_of_one_category() {
        append(MELATI, 0, FREED);
        StreamId cot = new StreamId("cot", bed.id());

        assertThat(within(MELATI, () -> store().read(MELATI, cot, BedEvent.TYPES))).isEmpty();
        assertThat(within(MELATI, () -> store().read(MELATI, cot, WardEvent.TYPES))).isEmpty();
        assertThatExceptionOfType(LostRace.class)
                .isThrownBy(() -> within(MELATI, () -> tryAppend(cot, MELATI, 0, FREED)));
        assertThatExceptionOfType(LostRace.class)
                .isThrownBy(() -> within(MELATI, () -> tryAppend(cot, MELATI, 1, FREED)));
    }

    @Test
    void an_event_of_an_older_release_is_upcast() {
        append(
                CotEvent.First.TYPES,
                0,
                new CotEvent.First.CotMoved("anggrek", 7, new BigDecimal("12.50")));
        CotEvent.CotMoved now =
                new CotEvent.CotMoved(List.of("melur", "room 2"), BigDecimal.ONE, "siti", null);
        append(CotEvent.TYPES, 1, now);

        assertThat(read(CotEvent.TYPES))
                .containsExactly(
                        new CotEvent.CotMoved(
                                List.of("anggrek", "room 7"),
                                new BigDecimal("12.50"),
                                "unknown",
                                null),
                        now);
        assertThat(read(EventTypes.union(List.of(CotEvent.TYPES, BedEvent.TYPES))))
                .isEqualTo(List.copyOf(read(CotEvent.TYPES)));
    }

    @Test
    void an_event_of_a_newer_release_is_an_error() {
        append(
                CotEvent.TYPES,
                0,
                new CotEvent.CotMoved(List.of("melur"), BigDecimal.ONE, "siti", null));

        assertThatIllegalStateException()
                .isThrownBy(() -> read(CotEvent.First.TYPES))
                .withMessageContaining("a newer release stored 'cot-moved' as v3");
    }

    @Test
    void of_concurrent_appends_one_wins_each_version() throws Exception {
        int threads = 8;
        int rounds = 10;
        for (int round = 0; round < rounds; round++) {
            assertThat(winners(threads, round)).isEqualTo(1);
        }
        assertThat(read(MELATI)).hasSize(rounds);
    }

    @Test
    void lost_races_are_retried_and_all_succeed() throws Exception {
        int threads = 4;
        List<Future<Version>> tries = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            for (int thread = 0; thread < threads; thread++) {
                tries.add(pool.submit(() -> transactions().retrying(MELATI, this::appendAtTheEnd)));
            }
        }
        for (Future<Version> each : tries) {
            assertThat(each.get().value()).isBetween(1, threads);
        }
        assertThat(read(MELATI)).hasSize(threads);
    }

    private Version appendAtTheEnd() {
        int size = store().read(MELATI, bed, BedEvent.TYPES).size();
        return tryAppend(MELATI, size, FREED);
    }

    private int winners(int threads, int expected) throws InterruptedException, ExecutionException {
        List<Future<Boolean>> tries = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            for (int thread = 0; thread < threads; thread++) {
                tries.add(pool.submit(() -> wins(expected)));
            }
        }
        int winners = 0;
        for (Future<Boolean> each : tries) {
            winners += each.get() ? 1 : 0;
        }
        return winners;
    }

    private boolean wins(int expected) {
        try {
            append(MELATI, expected, FREED);
            return true;
        } catch (LostRace lost) {
            return false;
        }
    }

    private void assertStale(Tenant tenant, int expected) {
        assertThatExceptionOfType(LostRace.class).isThrownBy(() -> append(tenant, expected, FREED));
        assertThatExceptionOfType(LostRace.class)
                .isThrownBy(() -> append(tenant, expected, FREED, FREED));
    }

    private Version append(Tenant tenant, int expected, BedEvent... events) {
        return within(tenant, () -> tryAppend(tenant, expected, events));
    }

    Version tryAppend(Tenant tenant, int expected, BedEvent... events) {
        return tryAppend(bed, tenant, expected, events);
    }

    private Version tryAppend(StreamId stream, Tenant tenant, int expected, BedEvent... events) {
        EventMetadata metadata = new EventMetadata(tenant, "siti", UUID.randomUUID(), null, null);
        return store().append(
                        stream, new Version(expected), List.of(events), BedEvent.TYPES, metadata);
    }

    private <E> void append(EventTypes<E> types, int expected, E event) {
        EventMetadata metadata = new EventMetadata(MELATI, "siti", UUID.randomUUID(), null, null);
        within(
                MELATI,
                () -> store().append(bed, new Version(expected), List.of(event), types, metadata));
    }

    private <E> List<E> read(EventTypes<E> types) {
        return within(MELATI, () -> store().read(MELATI, bed, types)).stream()
                .map(Recorded::event)
                .toList();
    }

    List<Recorded<BedEvent>> read(Tenant tenant) {
        return within(tenant, () -> store().read(tenant, bed, BedEvent.TYPES));
    }

    <T> T within(Tenant tenant, Supplier<T> work) {
        return transactions().call(tenant, work);
    }

    private static BedAssigned assigned() {
        Patient patient = new Patient(new UUID(7, 1), null);
        return new BedAssigned(
                patient,
                Instant.parse("2026-03-02T01:02:03.456789Z"),
                LocalDate.of(2026, 4, 1),
                Duration.ofMinutes(90),
                new BigDecimal("150000.50"),
                true,
                Equipment.OXYGEN,
                Set.of(Equipment.OXYGEN, Equipment.MONITOR),
                List.of(patient, new Patient(new UUID(7, 2), "ibu \"Ani\"\n— 母")),
                Map.of(Equipment.MONITOR, 2));
    }
}
