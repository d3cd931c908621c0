package id.percaya.eventstore.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import id.percaya.eventstore.Personal;
import id.percaya.eventstore.StreamId;
import id.percaya.eventstore.sealing.PatientEvent.NameCorrected;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeysetTest {

    private static final NameCorrected SITI = new NameCorrected(Personal.of("Siti"));

    private final Clinic clinic = new Clinic();
    private final Path keyset = clinic.keyset();

    @TempDir private Path folder;

    @AfterEach
    void close() {
        clinic.close();
    }

    @Test
    void a_new_key_wraps_all_anew_and_the_old_one_can_go() throws Exception {
        List<StreamId> patients = register(230);
        String before = KeysetFile.read(keyset).current();
        command("add");
        assertThat(KeysetFile.read(keyset).current()).isEqualTo(before);
        command("promote");
        assertThat(KeysetFile.read(keyset).current()).isNotEqualTo(before);

        assertThat(rewrapping().inUse()).containsExactly(before);
        assertThat(rewrapping().run()).isEqualTo(230);
        assertThat(rewrapping().run()).isZero();
        assertThat(rewrapping().inUse()).containsExactly(KeysetFile.read(keyset).current());

        command("prune");
        assertThat(KeysetFile.read(keyset).known()).hasSize(1).doesNotContain(before);
        assertThat(clinic.read(patients.getFirst())).containsExactly(SITI);
        assertThat(clinic.read(patients.getLast())).containsExactly(SITI);
    }

    @Test
    void a_rewrapping_that_was_cut_off_goes_on_where_it_was() throws Exception {
        List<StreamId> patients = register(130);
        command("add");
        command("promote");
        clinic.tamper(
                "create table kept as select * from es.subject_key order by subject desc limit 1");
        setLast("'garbled'");
        assertThatIllegalStateException().isThrownBy(() -> rewrapping().run());
        assertThat(rewrapping().inUse()).hasSize(2);

        setLast("(select wrapped_key from kept)");
        assertThat(rewrapping().run()).isEqualTo(30);
        for (StreamId patient : patients) {
            assertThat(clinic.read(patient)).containsExactly(SITI);
        }
    }

    private void setLast(String wrapped) {
        clinic.tamper(
                "update es.subject_key set wrapped_key = %s where subject = (select subject from kept)"
                        .formatted(wrapped));
    }

    @Test
    void a_keyset_that_lacks_a_key_in_use_is_found_out_at_start() throws Exception {
        register(1);
        Path other = folder.resolve("other.json");
        KeysetCommand.make(other);
        Rewrapping withOther = new Rewrapping(clinic.database().worker(), KeysetFile.read(other));

        rewrapping().requireKnown();
        assertThatIllegalStateException()
                .isThrownBy(withOther::requireKnown)
                .withMessageContaining(KeysetFile.read(keyset).current())
                .withMessageContaining("mount the keyset");
    }

    @Test
    void a_new_keyset_is_for_its_owner_and_never_takes_anothers_place() throws Exception {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(keyset)))
                .isEqualTo("rw-------");
        assertThatExceptionOfType(FileAlreadyExistsException.class)
                .isThrownBy(() -> command("make"));
    }

    @Test
    void a_missing_garbled_or_open_keyset_says_what_to_do() throws Exception {
        assertThatIllegalStateException()
                .isThrownBy(() -> KeysetFile.read(folder.resolve("none.json")))
                .withMessageContaining("mount it");

        String secret = Files.readString(keyset).replace("TYPE_URL", "X").replace("key", "kez");
        Files.writeString(keyset, secret);
        assertThatIllegalStateException()
                .isThrownBy(() -> KeysetFile.read(keyset))
                .withMessageContaining("restore it")
                .withMessageNotContaining("value")
                .withNoCause();

        Files.setPosixFilePermissions(keyset, PosixFilePermissions.fromString("rw-r--r--"));
        assertThatIllegalStateException()
                .isThrownBy(() -> KeysetFile.read(keyset))
                .withMessageContaining("chmod o-rw");
    }

    private List<StreamId> register(int patients) {
        List<StreamId> registered = new ArrayList<>();
        for (int each = 0; each < patients; each++) {
            StreamId patient = Clinic.newPatient();
            clinic.append(patient, SITI);
            registered.add(patient);
        }
        return registered;
    }

    private Rewrapping rewrapping() {
        return new Rewrapping(clinic.database().worker(), KeysetFile.read(keyset));
    }

    private void command(String name) throws Exception {
        KeysetCommand.main(new String[] {name, keyset.toString()});
    }
}
