package id.percaya.eventstore.sealing;

import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.eventstore.EventStore;
import id.percaya.eventstore.Personal;
import id.percaya.eventstore.StreamId;
import id.percaya.eventstore.sealing.PatientEvent.NameCorrected;
import id.percaya.eventstore.sealing.PatientEvent.PatientRegistered;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FirstKeyTest {

    private static final int NODES = 6;

    private static Clinic clinic;

    @BeforeAll
    static void open() {
        clinic = new Clinic();
    }

    @AfterAll
    static void close() {
        clinic.close();
    }

    /// Each node has a cache of its own, and all seal for one new subject in streams of their own.
    @Test
    void of_nodes_that_make_it_at_once_all_seal_with_the_same() throws Exception {
        for (int round = 0; round < 10; round++) {
            UUID subject = UUID.randomUUID();
            List<StreamId> streams = sealAtOnce(subject);

            assertThat(
                            clinic.column(
                                    "select 1 from es.subject_key where subject = '%s'"
                                            .formatted(subject)))
                    .hasSize(1);
            for (StreamId stream : streams) {
                assertThat(clinic.read(stream)).containsExactly(about(subject));
            }
        }
    }

    private static List<StreamId> sealAtOnce(UUID subject) throws Exception {
        CountDownLatch together = new CountDownLatch(NODES);
        List<Future<StreamId>> sealed = new ArrayList<>();
        try (ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int node = 0; node < NODES; node++) {
                EventStore store = clinic.store();
                sealed.add(
                        pool.submit(() -> {
                            together.countDown();
                            together.await();
                            StreamId stream = Clinic.newPatient();
                            clinic.append(store, Clinic.MELATI, stream, about(subject));
                            return stream;
                        }));
            }
        }
        List<StreamId> streams = new ArrayList<>();
        for (Future<StreamId> each : sealed) {
            streams.add(each.get());
        }
        return streams;
    }

    /// An earlier write would take a transaction id that may be older than the last event.
    @Test
    void sealing_takes_no_transaction_id_before_the_append() {
        String ids =
                clinic.transactions()
                        .call(
                                Clinic.MELATI,
                                () -> {
                                    new SealedCodec(clinic.keys())
                                            .write(
                                                    Clinic.MELATI,
                                                    Clinic.newPatient(),
                                                    new NameCorrected(Personal.of("Siti")));
                                    return Clinic.column(
                                                    clinic.transactions().joined(),
                                                    "select coalesce("
                                                            + "pg_current_xact_id_if_assigned()::text, 'none')")
                                            .getFirst();
                                });
        assertThat(ids).isEqualTo("none");
    }

    @Test
    void one_transaction_may_seal_for_a_new_subject_twice() {
        StreamId patient = Clinic.newPatient();
        NameCorrected named = new NameCorrected(Personal.of("Siti"));
        EventStore store = clinic.store();
        clinic.transactions()
                .call(
                        Clinic.MELATI,
                        () -> {
                            Clinic.appendNow(store, Clinic.MELATI, patient, named);
                            return Clinic.appendNow(store, Clinic.MELATI, patient, named);
                        });
        assertThat(clinic.read(patient)).containsExactly(named, named);
    }

    private static PatientRegistered about(UUID subject) {
        return PatientEvent.registered(subject);
    }
}
