package id.percaya.eventstore.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import id.percaya.eventstore.EventStore;
import id.percaya.eventstore.Personal;
import id.percaya.eventstore.Refused;
import id.percaya.eventstore.StreamId;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.json.EventCodec;
import id.percaya.eventstore.postgres.TestDatabase;
import id.percaya.eventstore.postgres.group.GroupCommit;
import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import id.percaya.eventstore.sealing.PatientEvent.NameCorrected;
import id.percaya.eventstore.sealing.PatientEvent.PatientErased;
import id.percaya.eventstore.sealing.PatientEvent.PatientRegistered;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ErasureTest {

    private static final NameCard CARD = new NameCard();
    private static final NameCorrected SITI = new NameCorrected(Personal.of("Siti"));
    private static final ErasureRecorder NONE = (_, _, _) -> {};

    private static Clinic clinic;

    private final InMemoryErasureLog log = new InMemoryErasureLog();
    private final StreamId patient = Clinic.newPatient();

    @BeforeAll
    static void open() {
        clinic = new Clinic(CARD);
        NameCard.create(clinic.database().owner());
    }

    @AfterAll
    static void close() {
        clinic.close();
    }

    @Test
    void a_destroyed_key_leaves_erased_where_a_value_was() {
        clinic.append(patient, SITI);
        erase(patient);

        assertThat(clinic.read(patient)).containsExactly(new NameCorrected(Personal.erased()));
        assertThat(
                        clinic.column(
                                "select wrapped_key from es.subject_key where subject = '%s'"
                                        .formatted(patient.id())))
                .containsExactly((String) null);
    }

    @Test
    void other_subjects_of_the_same_event_are_not_erased() {
        UUID mother = UUID.randomUUID();
        clinic.append(patient, PatientEvent.registered(mother));
        erasure().erase(Clinic.MELATI, mother, "ani", NONE);

        PatientRegistered read = (PatientRegistered) clinic.read(patient).getFirst();
        assertThat(read.name()).isEqualTo(Personal.of("Siti"));
        assertThat(read.family().getFirst().name()).isEqualTo(Personal.erased());
    }

    @Test
    void the_node_that_erases_forgets_the_key_at_once() {
        SubjectKeys keys = clinic.keys();
        EventStore store = clinic.store(keys);
        clinic.append(store, Clinic.MELATI, patient, SITI);
        Erasure here =
                new Erasure(
                        clinic.transactions(),
                        clinic.transactions().joined(),
                        clinic.database().worker(),
                        keys,
                        List.of(),
                        log);
        here.erase(Clinic.MELATI, patient.id(), "ani", NONE);

        assertThat(clinic.read(store, patient))
                .containsExactly(new NameCorrected(Personal.erased()));
    }

    @Test
    void views_and_stored_responses_are_scrubbed_with_it() {
        clinic.append(patient, SITI);
        keepAnswer("about-her", "{\"id\": \"%s\", \"name\": \"Siti\"}".formatted(patient.id()));
        keepAnswer("about-another", "{\"name\": \"Ani\"}");
        erase(patient);

        assertThat(
                        clinic.column(
                                "select name from name_card where id = '%s'"
                                        .formatted(patient.id())))
                .containsExactly((String) null);
        assertThat(
                        clinic.column(
                                "select response from es.idempotency_key where idempotency_key like 'about%'"
                                        + " order by idempotency_key"))
                .containsExactly("{\"name\": \"Ani\"}", "{}");
    }

    @Test
    void snapshots_are_sealed_and_those_that_hold_anything_of_the_subject_go() {
        StreamId other = Clinic.newPatient();
        assertThat(snapshot(patient)).doesNotContain("Siti");
        assertThat(snapshot(other)).doesNotContain("Siti");
        erase(patient);

        assertThat(clinic.column("select stream_id from es.snapshot"))
                .containsExactly(other.id().toString());
    }

    private static String snapshot(StreamId of) {
        String state =
                clinic.transactions()
                        .call(
                                Clinic.MELATI,
                                () ->
                                        new SealedCodec(clinic.keys())
                                                .write(Clinic.MELATI, of, new Named(SITI.name())));
        clinic.tamper(
                """
                insert into es.snapshot (tenant_id, stream_id, reducer, reducer_version, version,
                                         last_event, chain, state_type, state)
                values ('klinik-melati', '%s', 'r', 1, 1,
                        gen_random_uuid(), gen_random_uuid(), 'named', '%s')
                """
                        .formatted(of.id(), state));
        return state;
    }

    private record Named(Personal<String> name) {}

    @Test
    void the_fact_is_in_the_same_transaction_and_comes_first() {
        clinic.append(patient, SITI);
        erasure().erase(Clinic.MELATI, patient.id(), "ani", this::appendErased);

        assertThat(clinic.read(patient)).endsWith(new PatientErased());
        assertThat(
                        clinic.column(
                                """
                                select e.tx::text from es.event e
                                  join es.erasure r on r.subject = e.stream_id and r.xmin = e.xmin
                                 where e.stream_id = '%s' and e.type = 'patient-erased'
                                """
                                        .formatted(patient.id())))
                .hasSize(1);
    }

    @Test
    void a_fact_that_is_refused_leaves_all_as_it_was() {
        clinic.append(patient, SITI);
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        erasure()
                                .erase(
                                        Clinic.MELATI,
                                        patient.id(),
                                        "ani",
                                        (_, _, _) -> {
                                            throw new IllegalStateException("a court forbids it");
                                        }));
        assertThat(clinic.read(patient)).containsExactly(SITI);
        assertThat(log.all()).isEmpty();
    }

    @Test
    void a_repeated_erasure_is_logged_once() {
        clinic.append(patient, SITI);
        ErasedSubject first = erase(patient);
        assertThat(erase(patient)).isEqualTo(first);
        assertThat(log.all()).containsExactly(first);
    }

    @Test
    void nothing_is_sealed_for_an_erased_subject() {
        clinic.append(patient, SITI);
        EventStore store = clinic.store();
        clinic.append(store, Clinic.MELATI, patient, SITI);
        erase(patient);

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> clinic.append(store, Clinic.MELATI, patient, SITI));
        clinic.append(patient, new NameCorrected(Personal.erased()));
    }

    @Test
    void an_unknown_subject_can_be_erased_and_stays_erased() {
        erase(patient);
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> clinic.append(patient, SITI));
    }

    @Test
    void another_tenant_erases_its_own_only() {
        clinic.append(patient, SITI);
        erasure().erase(Clinic.HARAPAN, patient.id(), "budi", NONE);

        assertThat(clinic.read(patient)).containsExactly(SITI);
    }

    /// Without the lock the view's row would be committed after it had been scrubbed.
    @Test
    void an_erasure_waits_for_a_transaction_that_writes_the_name_in_plain_text() throws Exception {
        clinic.append(patient, SITI);
        CountDownLatch sealed = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        try (ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> append = pool.submit(() -> appendSlowly(sealed, go));
            sealed.await();
            Future<ErasedSubject> erased = pool.submit(() -> erase(patient));
            TimeUnit.MILLISECONDS.sleep(300);
            assertThat(erased.isDone()).isFalse();
            go.countDown();
            append.get();
            erased.get();
        }
        assertThat(
                        clinic.column(
                                "select count(name) from name_card where id = '%s'"
                                        .formatted(patient.id())))
                .containsExactly("0");
    }

    @Test
    void a_store_without_a_transaction_of_the_command_seals_nothing() {
        EventCodec codec = new SealedCodec(clinic.keys());
        try (GroupCommit store = new GroupCommit(clinic.database().request(), codec, () -> {})) {
            assertThatIllegalStateException()
                    .isThrownBy(() ->
                            store.call(
                                    Clinic.MELATI,
                                    () -> Clinic.appendNow(store, Clinic.MELATI, patient, SITI)))
                    .withMessageContaining("transaction");
        }
    }

    @Test
    void a_request_destroys_keys_and_neither_makes_nor_revives_them() {
        clinic.append(patient, SITI);
        erase(patient);

        assertRefused(
                "insert into es.subject_key (tenant_id, subject, wrapped_key, kek)"
                        + " values ('klinik-melati', gen_random_uuid(), 'x', '1')");
        assertRefused("update es.subject_key set wrapped_key = 'x', destroyed_at = null");
        assertRefused("delete from es.subject_key");
        assertRefused("delete from es.erasure");
        assertRefused("update es.erasure set actor = 'nobody'");
        assertRefused(
                "insert into es.erasure (tenant_id, subject, actor)"
                        + " values ('rs-harapan', gen_random_uuid(), 'x')");
        assertRefused("update es.idempotency_key set response = '{\"forged\": true}'");
    }

    @Test
    void a_tenant_sees_its_own_keys_and_erasures_only() {
        clinic.append(patient, SITI);
        erase(patient);
        assertThat(seenBy(Clinic.HARAPAN, "es.subject_key")).isEqualTo("0");
        assertThat(seenBy(Clinic.HARAPAN, "es.erasure")).isEqualTo("0");
        assertThat(seenBy(Clinic.MELATI, "es.erasure")).isEqualTo("1");
    }

    /// Parked events and failures show only class names and ids.
    @Test
    void parked_rows_hold_no_content_of_events() {
        assertThat(
                        clinic.column(
                                "select column_name from information_schema.columns"
                                        + " where table_schema = 'es' and table_name = 'parked'"))
                .isSubsetOf(
                        "subscription",
                        "generation",
                        "stream_id",
                        "version",
                        "event_id",
                        "tenant_id",
                        "stream_type",
                        "type",
                        "status",
                        "exception",
                        "attempts",
                        "parked_at",
                        "shard",
                        "shards",
                        "retry_at",
                        "tx",
                        "position");
    }

    private String seenBy(Tenant tenant, String table) {
        return clinic.transactions()
                .call(
                        tenant,
                        () ->
                                Clinic.column(
                                                clinic.transactions().joined(),
                                                "select count(*) from %s where subject = '%s'"
                                                        .formatted(table, patient.id()))
                                        .getFirst());
    }

    private static void assertRefused(String statement) {
        keepAnswer(UUID.randomUUID().toString(), "{}");
        assertThatExceptionOfType(DatabaseFailure.class).isThrownBy(() -> asRequest(statement));
    }

    private Erasure erasure() {
        return clinic.erasure(log, CARD);
    }

    private ErasedSubject erase(StreamId whom) {
        return erasure().erase(Clinic.MELATI, whom.id(), "ani", NONE);
    }

    private void appendErased(Tenant tenant, UUID subject, String actor) {
        Clinic.appendNow(
                clinic.store(), tenant, new StreamId("patient", subject), new PatientErased());
    }

    private Object appendSlowly(CountDownLatch sealed, CountDownLatch go) {
        return clinic.transactions()
                .call(
                        Clinic.MELATI,
                        () -> {
                            Clinic.appendNow(clinic.store(), Clinic.MELATI, patient, SITI);
                            sealed.countDown();
                            awaitOrFail(go);
                            return SITI;
                        });
    }

    private static void awaitOrFail(CountDownLatch latch) {
        try {
            assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static void keepAnswer(String key, String response) {
        asRequest(
                "insert into es.idempotency_key (tenant_id, subject, operation, idempotency_key,"
                        + " request_sha256, http_status, response)"
                        + " values ('klinik-melati', 'ani', 'x', '%s', '', 200, '%s')"
                                .formatted(key, response));
    }

    private static void asRequest(String statement) {
        clinic.transactions()
                .call(
                        Clinic.MELATI,
                        () -> {
                            TestDatabase.execute(clinic.transactions().joined(), statement);
                            return statement;
                        });
    }
}
