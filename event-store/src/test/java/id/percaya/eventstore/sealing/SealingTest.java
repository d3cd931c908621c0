package id.percaya.eventstore.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import id.percaya.eventstore.Personal;
import id.percaya.eventstore.Refused;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SealingTest {

    private static Clinic clinic;

    private final UUID subject = UUID.randomUUID();

    @BeforeAll
    static void open() {
        clinic = new Clinic();
    }

    @AfterAll
    static void close() {
        clinic.close();
    }

    @Test
    void a_value_can_only_be_opened_for_the_place_it_was_sealed_for() {
        String sealed = sealing().seal(Clinic.MELATI, subject, "card.name", "Siti");

        assertThat(sealing().open(Clinic.MELATI, subject, "card.name", sealed))
                .isEqualTo(Personal.of("Siti"));
        assertThatIllegalStateException()
                .isThrownBy(() -> sealing().open(Clinic.MELATI, subject, "card.phone", sealed));
        assertThatIllegalStateException()
                .isThrownBy(() -> sealing().open(Clinic.HARAPAN, subject, "card.name", sealed));
    }

    @Test
    void nothing_is_sealed_or_opened_for_an_erased_subject() {
        String sealed = sealing().seal(Clinic.MELATI, subject, "card.name", "Siti");
        erase();

        Sealing later = new Sealing(clinic.keys());
        assertThat(later.seal(Clinic.MELATI, subject, "card.name", "Siti")).isNull();
        assertThat(later.open(Clinic.MELATI, subject, "card.name", sealed))
                .isEqualTo(Personal.erased());
        assertThat(later.open(Clinic.MELATI, subject, "card.name", null))
                .isEqualTo(Personal.erased());
    }

    @Test
    void the_key_of_an_unused_subject_is_destroyed_without_an_erasure() {
        Sealing sealing = sealing();
        String sealed = sealing.seal(Clinic.MELATI, subject, "file.key", "k");

        inTransaction(() -> sealing.destroyUnused(Clinic.MELATI, subject));

        assertThat(sealing.open(Clinic.MELATI, subject, "file.key", sealed))
                .isEqualTo(Personal.erased());
        assertThat(sealing.seal(Clinic.MELATI, subject, "file.key", "k")).isNull();
        assertThat(
                        clinic.column(
                                "select subject from es.erasure where subject = '%s'"
                                        .formatted(subject)))
                .isEmpty();
    }

    @Test
    void a_key_that_was_kept_does_not_hide_an_erasure_by_another_node() {
        Sealing here = sealing();
        here.seal(Clinic.MELATI, subject, "card.name", "Siti");
        inTransaction(() -> here.holdOffErasure(Clinic.MELATI, subject));
        erase();

        assertThat(here.seal(Clinic.MELATI, subject, "card.name", "Siti")).isNotNull();
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> inTransaction(() -> here.holdOffErasure(Clinic.MELATI, subject)))
                .satisfies(refused ->
                        assertThat(refused.reasons())
                                .containsExactly(SealingRefusal.SUBJECT_ERASED));
    }

    @Test
    void an_erasure_waits_while_it_is_held_off_and_no_key_is_made() throws Exception {
        CountDownLatch held = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        try (ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> holding = pool.submit(() -> inTransaction(() -> holdUntil(held, go)));
            held.await();
            Future<?> erased = pool.submit(this::erase);
            TimeUnit.MILLISECONDS.sleep(300);
            assertThat(erased.isDone()).isFalse();
            assertThat(clinic.column("select subject::text from es.subject_key"))
                    .doesNotContain(subject.toString());
            go.countDown();
            holding.get();
            erased.get();
        }
    }

    @Test
    void outside_a_transaction_nothing_is_held_off() {
        assertThatIllegalStateException()
                .isThrownBy(() -> sealing().holdOffErasure(Clinic.MELATI, subject))
                .withMessageContaining("transaction");
    }

    private void holdUntil(CountDownLatch held, CountDownLatch go) {
        sealing().holdOffErasure(Clinic.MELATI, subject);
        held.countDown();
        try {
            assertThat(go.await(1, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private void erase() {
        clinic.erasure(new InMemoryErasureLog())
                .erase(Clinic.MELATI, subject, "ani", (_, _, _) -> {});
    }

    private static void inTransaction(Runnable work) {
        clinic.transactions()
                .call(
                        Clinic.MELATI,
                        () -> {
                            work.run();
                            return Clinic.MELATI;
                        });
    }

    private static Sealing sealing() {
        return new Sealing(clinic.keys());
    }
}
