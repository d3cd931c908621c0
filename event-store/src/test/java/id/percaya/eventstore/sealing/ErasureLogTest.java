package id.percaya.eventstore.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import id.percaya.eventstore.Personal;
import id.percaya.eventstore.StreamId;
import id.percaya.eventstore.sealing.PatientEvent.NameCorrected;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ErasureLogTest {

    private static final NameCard CARD = new NameCard();
    private static final NameCorrected SITI = new NameCorrected(Personal.of("Siti"));
    private static final ErasureRecorder NONE = (_, _, _) -> {};

    private static Clinic clinic;

    @TempDir private Path folder;

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

    @BeforeEach
    void forgetTheOthers() {
        clinic.tamper("delete from es.erasure");
    }

    @Test
    void an_erasure_is_repeated_after_a_restored_backup() {
        clinic.append(patient, SITI);
        backUp();
        clinic.erasure(log(), CARD).erase(Clinic.MELATI, patient.id(), "ani", NONE);
        restore();
        assertThat(clinic.read(patient)).containsExactly(SITI);

        List<UUID> again = new ArrayList<>();
        Erasure restarted = clinic.erasure(log(), CARD);
        assertThat(restarted.reapply((_, subject, _) -> again.add(subject))).isEqualTo(1);

        assertThat(again).containsExactly(patient.id());
        assertThat(clinic.read(patient)).containsExactly(new NameCorrected(Personal.erased()));
        assertThat(
                        clinic.column(
                                "select count(name) from name_card where id = '%s'"
                                        .formatted(patient.id())))
                .containsExactly("0");
        assertThat(restarted.reapply(NONE)).isZero();
    }

    /// The process was killed between the commit and the line.
    @Test
    void an_erasure_missing_in_the_log_is_added_at_the_next_start() {
        clinic.append(patient, SITI);
        InMemoryErasureLog lost = new InMemoryErasureLog();
        ErasedSubject erased = clinic.erasure(lost).erase(Clinic.MELATI, patient.id(), "ani", NONE);

        assertThat(clinic.erasure(log()).reapply(NONE)).isZero();
        assertThat(log().all()).containsExactly(erased);
    }

    @Test
    void a_line_that_a_crash_has_cut_off_is_not_there() throws Exception {
        ErasedSubject first = erased();
        log().add(first);
        Files.writeString(file(), "{\"tenant\":{\"id\":\"klin", StandardOpenOption.APPEND);
        assertThat(log().all()).containsExactly(first);

        ErasedSubject second = erased();
        log().add(second);
        assertThat(log().all()).containsExactly(first, second);
    }

    @Test
    void a_garbled_line_is_named_and_not_passed_over() throws Exception {
        log().add(erased());
        Files.writeString(file(), "what?\n", StandardOpenOption.APPEND);
        assertThatIllegalStateException()
                .isThrownBy(() -> log().all())
                .withMessageContaining("line 2");
    }

    @Test
    void a_log_that_cannot_be_written_says_so_at_start() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new ErasureFile(folder.resolve("not/there.jsonl")))
                .withMessageContaining("make its folder");
    }

    private static ErasedSubject erased() {
        return new ErasedSubject(
                Clinic.MELATI, UUID.randomUUID(), "ani", Instant.parse("2026-03-02T01:02:03Z"));
    }

    private static void backUp() {
        clinic.tamper("create table backup_key as table es.subject_key");
        clinic.tamper("create table backup_card as table name_card");
    }

    private static void restore() {
        clinic.tamper("truncate es.erasure, es.subject_key, name_card");
        clinic.tamper("insert into es.subject_key table backup_key");
        clinic.tamper("insert into name_card table backup_card");
    }

    private Path file() {
        return folder.resolve("erasures.jsonl");
    }

    private ErasureFile log() {
        return new ErasureFile(file());
    }
}
